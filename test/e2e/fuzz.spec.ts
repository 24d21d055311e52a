import { FuzzRun } from '../fuzz/fuzz-run';
import { ApiScene } from '../support/openapi-scene';
import { SCENE_VARIABLES } from '../support/openapi-scene-variables';
import { RunningService } from '../support/running-service';

const REQUESTS = 600;
const SEED = 8_083;

jest.setTimeout(300_000);

describe('the API, asked at random', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker(SCENE_VARIABLES);
  });
  afterAll(() => service.stop());

  it('keeps its word', async () => {
    const run = await FuzzRun.of(await ApiScene.of(service), { requests: REQUESTS, seed: SEED });
    expect(run.total).toBeGreaterThanOrEqual(REQUESTS);
    expect([...run.failures.values()].join('\n\n')).toBe('');
  });
});
