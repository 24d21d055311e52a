import { setTimeout as sleep } from 'node:timers/promises';

import type { HealthDto } from '../../../apps/api/src/health/health.dto';
import { freePort } from '../../support/launched-service';
import { StartedProgram } from '../../support/started-program';
import { FaultyProxy } from '../../support/faulty-proxy/faulty-proxy';
import type { Dependency } from './rows';
import { SiteClient } from './site-client';
import { Surroundings } from './surroundings';

const LOOK_EVERY_MS = 250;

/** API and worker as they are built, each of whose dependencies lies behind a proxy. */
export class ServiceBehindProxies {
  private constructor(
    readonly surroundings: Surroundings,
    readonly proxies: Readonly<Record<Dependency, FaultyProxy>>,
    readonly client: SiteClient,
    private readonly programs: readonly StartedProgram[],
  ) {}

  static async start(redisUrl: string): Promise<ServiceBehindProxies> {
    const surroundings = await Surroundings.prepare();
    const proxies = {
      PostgreSQL: await FaultyProxy.start(surroundings.database.url),
      Redis: await FaultyProxy.start(redisUrl),
      provider: await FaultyProxy.start(surroundings.vendor.baseUrl),
    };
    const variables = surroundings.variables({
      databaseUrl: proxies.PostgreSQL.url,
      redisUrl: proxies.Redis.url,
      vendorUrl: proxies.provider.url,
    });
    const port = await freePort();
    const ports = { PORT: String(port), MANAGEMENT_PORT: String(await freePort()) };
    const programs = [
      await StartedProgram.start('api', { ...variables, ...ports }),
      await StartedProgram.start('worker', variables),
    ];
    const client = new SiteClient(`http://127.0.0.1:${port}`, surroundings.apiKey);
    return new ServiceBehindProxies(surroundings, proxies, client, programs);
  }

  /** Programs that have ended, though nobody told them to. */
  get endedPrograms(): number {
    return this.programs.filter(({ exitCode }) => exitCode !== null).length;
  }

  /** @returns whether the API called itself well in time, with all that it depends on. */
  async untilWell(timeoutMs: number): Promise<boolean> {
    const deadline = Date.now() + timeoutMs;
    while (Date.now() < deadline) {
      const response = await this.client.request('/health/ready');
      const { status } = (await response.json()) as HealthDto;
      if (status === 'ok') return true;
      await sleep(LOOK_EVERY_MS);
    }
    return false;
  }

  async stop(): Promise<void> {
    await Promise.all(this.programs.map((program) => program.stop()));
    await Promise.all(Object.values(this.proxies).map((proxy) => proxy.stop()));
    await this.surroundings.remove();
  }
}
