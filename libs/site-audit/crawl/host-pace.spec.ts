import { HostPace } from './host-pace';

describe('HostPace', () => {
  const waits: number[] = [];
  const signal = new AbortController().signal;
  let pace: HostPace;

  beforeEach(() => {
    waits.length = 0;
    const sleep = async (waitMs: number): Promise<void> => void waits.push(waitMs);
    pace = new HostPace({ now: () => new Date(5_000) }, sleep);
  });

  it('spaces those who come at once', async () => {
    await Promise.all(['a', 'a', 'a'].map((host) => pace.turn(host, 500, signal)));
    expect(waits).toEqual([500, 1_000]);
  });

  it('lets hosts not wait for each other', async () => {
    await Promise.all(['a', 'b', 'c'].map((host) => pace.turn(host, 500, signal)));
    expect(waits).toEqual([]);
  });

  it('gives a host the time that each one asks for', async () => {
    await pace.turn('a', 3_000, signal);
    await pace.turn('a', 500, signal);
    await pace.turn('a', 500, signal);
    expect(waits).toEqual([3_000, 3_500]);
  });

  it('gives nobody a turn once it is over', async () => {
    await expect(pace.turn('a', 500, AbortSignal.abort(new Error('over')))).rejects.toThrow('over');
  });
});
