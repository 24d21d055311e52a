import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';

import type { CompatCall } from './compat-call';
import { WaitForPlugin } from './wait-for-plugin';

const MOST = 500;

const call = (): Pick<CompatCall, 'headers' | 'response'> => ({
  headers: {},
  response: Object.assign(new EventEmitter(), { writableFinished: false }) as unknown as ServerResponse,
});
const untilAborted = (_: number, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(false);
    });
  });

describe('WaitForPlugin', () => {
  let stopping: AbortController;
  let waitForPlugin: WaitForPlugin;

  beforeEach(() => {
    stopping = new AbortController();
    waitForPlugin = new WaitForPlugin({ signal: stopping.signal }, { longestWaitMs: 20_000 });
  });

  const patienceMs = async (): Promise<number> => {
    let givenMs = -1;
    await waitForPlugin.execute(call(), 'content', async (timeoutMs) => {
      givenMs = timeoutMs;
      return true;
    });
    return givenMs;
  };

  it('waits as long as the plug-in does, unless too many wait already', async () => {
    const waiting = Array.from({ length: MOST - 1 }, () => waitForPlugin.execute(call(), 'content', untilAborted));
    expect(await patienceMs()).toBe(20_000);
    waiting.push(waitForPlugin.execute(call(), 'content', untilAborted));
    expect(await patienceMs()).toBe(0);
    stopping.abort();
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([false]));
    expect(await patienceMs()).toBe(20_000);
  });

  it('has nothing to say to a plug-in that has left', async () => {
    const gone = call();
    const waiting = waitForPlugin.execute(gone, 'content', untilAborted);
    gone.response.emit('close');
    await expect(waiting).rejects.toMatchObject({ code: 'request.abandoned' });
  });
});
