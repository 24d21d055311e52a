/**
 * A program: connects clients to the scene that its parent sends, keeps them connected, and puts each load on it that it is sent.
 * Requests come independently of one another (a Poisson process) whether or not those before them are answered, and their times count
 * from when they were due: a service that stalls is charged for all who had to wait. Checks every answer.
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { randomNumbers } from '../../seo/bench-prose';
import { ClientPool } from './client-pool';
import type { Answer } from '../response-reader.cjs';
import { EventFollowers, type FollowersOutcome } from './event-followers';
import { LoadRecord, type LoadOutcome } from './load-record';
import type { LoadScene } from './load-scene';
import { pick, pickByShare, untilNextMs } from './random-choice';
import { bytesOf } from './request-bytes';
import { ORDER, TRAFFIC_MIX, type RequestKind } from './traffic-mix';

export interface Load {
  readonly perSecond: number;
  /** Not counted. */
  readonly warmUpMs: number;
  readonly durationMs: number;
  readonly intervalMs: number;
  /** Names of the kinds that are asked; all of them where none is named. */
  readonly kinds: readonly string[];
}

export interface MixOutcome extends LoadOutcome {
  readonly followers: FollowersOutcome;
}

export type GeneratorOrder =
  { readonly scene: LoadScene; readonly clients: number; readonly followers: number } | { readonly load: Load };

export type GeneratorReport = { readonly event: 'connected' | 'begins' | 'ends' } | { readonly outcome: MixOutcome };

const random = randomNumbers(1);
const tell = (report: GeneratorReport): void => {
  process.send?.(report);
};

class MixGenerator {
  private constructor(
    private readonly scene: LoadScene,
    private readonly pool: ClientPool,
    private readonly followers: EventFollowers,
  ) {}

  static async connect(scene: LoadScene, clients: number, followers: number): Promise<MixGenerator> {
    const pool = await ClientPool.connect(scene.port, clients, random);
    return new MixGenerator(scene, pool, new EventFollowers(scene.port, followers));
  }

  async generate({ perSecond, warmUpMs, durationMs, intervalMs, kinds }: Load): Promise<MixOutcome> {
    const asked = TRAFFIC_MIX.filter(({ name }) => kinds.length === 0 || kinds.includes(name));
    const record = new LoadRecord(intervalMs);
    const underWay = new Set<Promise<void>>();
    const beginMs = performance.now() + warmUpMs;
    let isMeasured = false;
    for (let dueMs = performance.now(); dueMs < beginMs + durationMs; dueMs += untilNextMs(perSecond, random)) {
      const earlyMs = dueMs - performance.now();
      if (earlyMs > 0) await sleep(earlyMs);
      if (!isMeasured && dueMs >= beginMs) {
        isMeasured = true;
        this.followers.outcome();
        tell({ event: 'begins' });
      }
      const asking = this.#ask(pickByShare(asked, random), dueMs, beginMs, record).finally(() => {
        underWay.delete(asking);
      });
      underWay.add(asking);
    }
    tell({ event: 'ends' });
    await Promise.all(underWay);
    return { ...record.outcome(), followers: this.followers.outcome() };
  }

  async #ask(kind: RequestKind, dueMs: number, beginMs: number, record: LoadRecord): Promise<void> {
    const site = pick(this.scene.sites, random);
    const request = bytesOf(kind.request(site, random));
    let fault: string | undefined;
    try {
      const answer = await this.pool.use((client) => client.ask(request));
      fault = faultOf(kind, answer);
      if (kind.name === ORDER && fault === undefined) this.#follow(answer, site.apiKey);
    } catch (error) {
      fault = `${kind.name}: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (dueMs >= beginMs) record.add(kind.name, dueMs - beginMs, performance.now() - dueMs, fault);
  }

  #follow({ body }: Answer, apiKey: string): void {
    const id = /"id":"([\w-]+)"/.exec(body.toString())?.[1];
    if (id !== undefined) this.followers.add({ id, apiKey });
  }
}

function faultOf({ name, status, includes }: RequestKind, answer: Answer): string | undefined {
  if (answer.status === status && answer.body.includes(includes)) return undefined;
  return `${name}: ${answer.status} ${/"code":"[\w.]+"/.exec(answer.body.toString())?.[0] ?? ''}`;
}

let generator: Promise<MixGenerator> | undefined;

process.on('message', (order: GeneratorOrder) => {
  if ('scene' in order) {
    generator = MixGenerator.connect(order.scene, order.clients, order.followers);
    void generator.then(() => {
      tell({ event: 'connected' });
    });
  } else {
    void generator
      ?.then((connected) => connected.generate(order.load))
      .then((outcome) => {
        tell({ outcome });
      });
  }
});
process.on('disconnect', () => process.exit());
