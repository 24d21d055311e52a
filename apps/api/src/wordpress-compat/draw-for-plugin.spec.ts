import { EventEmitter } from 'node:events';

import { BeginIdempotentRequest } from '@seoforge/idempotency';
import { InMemoryIdempotencyKeyRepository } from '@seoforge/idempotency/testing';

import type { CompatCall } from './compat-call';
import { DrawForPlugin } from './draw-for-plugin';
import { Orders } from './orders';

const CALL = {
  site: { siteId: 'site', mode: 'live' },
  headers: {},
  isAnonymous: false,
  response: new EventEmitter(),
} as unknown as CompatCall;
const POND = { prompt: 'A pond' };

describe('DrawForPlugin', () => {
  let finish: () => void;
  let drawn: number;
  let processOf: (longestWaitMs: number) => DrawForPlugin;

  beforeEach(() => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    finish = () => {
      resolve(undefined);
    };
    drawn = 0;
    const clock = { now: () => new Date() };
    const keys = new InMemoryIdempotencyKeyRepository(clock);
    const stored = new Set<string>();
    const generateImages = {
      execute: async (_: unknown, { operationId }: { operationId: string }) => {
        if (!stored.has(operationId)) {
          drawn += 1;
          await promise;
          stored.add(operationId);
        }
        return { images: [operationId] };
      },
    };
    const readImages = { urlOf: (image: string) => `https://media.example/${image}` };
    processOf = (longestWaitMs) =>
      new DrawForPlugin(
        new Orders(new BeginIdempotentRequest(keys, clock), keys, { repeatSeconds: 60 }),
        generateImages as never,
        readImages as never,
        { find: () => undefined } as never,
        { admit: () => Promise.resolve() } as never,
        { longestWaitMs } as never,
      );
  });

  it('draws once for requests that come together, to one process or to several', async () => {
    const [one, other] = [processOf(10_000), processOf(10_000)];
    const answers = [one, one, other].map((process) => process.execute(CALL, POND));
    await new Promise(setImmediate);
    finish();
    const urls = (await Promise.all(answers)).map(({ image_url }) => image_url);
    expect([new Set(urls).size, drawn]).toEqual([1, 1]);
  });

  it('finishes what nobody waits for any more before the process stops', async () => {
    const process = processOf(0);
    await expect(process.execute(CALL, POND)).rejects.toMatchObject({ code: 'wordpress.still_working' });
    let hasStopped = false;
    const stopping = process.beforeApplicationShutdown().then(() => {
      hasStopped = true;
    });
    await new Promise(setImmediate);
    expect(hasStopped).toBe(false);
    finish();
    await stopping;
    expect(drawn).toBe(1);
  });
});
