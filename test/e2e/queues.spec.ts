import type { QueuesDto } from '../../apps/api/src/queues/queues.dto';
import { ownerToken } from '../support/owner-token';
import { RunningService } from '../support/running-service';

describe('queues', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
  });
  afterAll(() => service.stop());

  it('tell administrators how much work waits, of every kind', async () => {
    const apiKey = await ownerToken(service);
    const ordered = await service.request('/api/v1/seo/audits', {
      json: { url: 'https://garden.example/', maxPages: 1 },
    });
    const response = await service.request('/api/v1/queues', { apiKey });
    const { queues } = (await response.json()) as QueuesDto;

    expect([ordered.status, response.status]).toEqual([202, 200]);
    const idle = { waiting: 0, active: 0, retrying: 0, dead: 0 };
    expect(queues).toEqual(
      expect.arrayContaining([
        { name: 'run-site-audit', ...idle, waiting: 1, ageOfOldestSeconds: expect.any(Number) },
        { name: 'write-article', ...idle, ageOfOldestSeconds: null },
      ]),
    );
  });
});
