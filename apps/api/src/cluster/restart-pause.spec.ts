import { RestartPause } from './restart-pause';

describe('RestartPause', () => {
  it('grows to half a minute while a process ends again and again', () => {
    const pause = new RestartPause();
    expect(Array.from({ length: 8 }, () => pause.after(1_000))).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
    ]);
  });

  it('is short again after one that has stayed', () => {
    const pause = new RestartPause();
    for (const ranForMs of [10, 10, 10]) pause.after(ranForMs);
    expect(pause.after(61_000)).toBe(500);
  });
});
