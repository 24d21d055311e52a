import type { Operation } from '../support/openapi-operations';
import { ApiScene } from '../support/openapi-scene';
import { SCENE_VARIABLES } from '../support/openapi-scene-variables';
import { registeredRoutes } from '../support/registered-routes';
import { RunningService } from '../support/running-service';
import { AccessRun } from './access-run';
import { accessStatementOf } from './access-statement';
import { accessTable } from './access-table';
import { CALLERS } from './callers';

jest.setTimeout(300_000);

describe('access, every operation by every caller', () => {
  let service: RunningService;
  let scene: ApiScene;
  let run: AccessRun;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker(SCENE_VARIABLES);
    scene = await ApiScene.of(service);
    run = await AccessRun.of(scene);
  });
  afterAll(() => service.stop());

  it('is as the document says', () => {
    process.stdout.write(`\n${accessTable(run.trials)}\n${run.trials.length} requests\n\n`);
    expect(run.trials).toHaveLength(scene.operations.length * CALLERS.length);
    expect(run.differences).toEqual([]);
  });

  it('is given to no key for another site that it names', async () => {
    const otherSite = await service.addSite('Another site');
    const named = scene.operations.filter(
      (operation) => accessStatementOf(operation).scope && operation.parameters.some(({ name }) => name === 'siteId'),
    );
    expect(named).not.toEqual([]);
    for (const { path } of named) {
      const answers = [otherSite.apiKey, service.site.apiKey].map(async (apiKey) => {
        const { status } = await service.request(`${path}?siteId=${scene.mainSiteId}`, { apiKey });
        return status;
      });
      expect([path, await Promise.all(answers)]).toEqual([path, [404, 200]]);
    }
  });

  it('is written down for every route that there is, and for no other', () => {
    const place = ({ method, path }: Operation): string => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
    expect(scene.operations.map(place).sort()).toEqual(
      registeredRoutes(service.api)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    );
  });

  it('is said to people and to programs alike', () => {
    for (const operation of scene.operations) {
      const { isOpen, scope, roles } = accessStatementOf(operation);
      const schemes = isOpen ? [] : ['bearer', ...(scope ? ['apiKey'] : [])];
      expect([operation.name, operation.security]).toEqual([operation.name, schemes]);
      expect([operation.name, isOpen, scope !== undefined || roles.length > 0]).toEqual([
        operation.name,
        isOpen,
        !isOpen,
      ]);
    }
  });
});
