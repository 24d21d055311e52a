import { ApiScene } from '../support/openapi-scene';
import { SCENE_VARIABLES } from '../support/openapi-scene-variables';
import { RunningService } from '../support/running-service';
import { FuzzRun } from './fuzz-run';
import { fuzzSummary } from './fuzz-summary';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 20_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_123);

jest.setTimeout(1_800_000);

describe('the API', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start(SCENE_VARIABLES);
  });
  afterAll(() => service.stop());

  it('keeps its word, whatever it is asked', async () => {
    const run = await FuzzRun.of(await ApiScene.of(service), { requests: REQUESTS, seed: SEED });
    process.stdout.write(`\n${fuzzSummary(run)}, seed ${SEED}\n\n`);
    expect(run.total).toBeGreaterThanOrEqual(REQUESTS);
    expect([...run.failures.values()].join('\n\n')).toBe('');
  });
});
