import { HealthService } from './health.service';

describe('HealthService', () => {
  it('looks at the database once for all that ask at the same time, and anew for the next one', async () => {
    const check = jest.fn().mockResolvedValueOnce('unreachable').mockResolvedValueOnce('ok');
    const { signal } = new AbortController();
    const health = new HealthService({ check }, { state: 'local' }, { signal });

    const answers = await Promise.all(Array.from({ length: 100 }, () => health.check()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['unavailable']));
    expect(check).toHaveBeenCalledTimes(1);

    expect((await health.check()).status).toBe('ok');
    expect(check).toHaveBeenCalledTimes(2);
  });
});
