import { analyze, type Analysis } from '../engine';
import { RecentAnalyses } from './recent-analyses';

const ANALYSIS = analyze({ content: '<p>Tea is poured.</p>' });

describe('RecentAnalyses', () => {
  const compute = jest.fn<Promise<Analysis>, []>();
  let recent: RecentAnalyses;

  beforeEach(() => {
    compute.mockReset().mockResolvedValue(ANALYSIS);
    recent = new RecentAnalyses();
  });

  it('computes once for who asks at the same time and afterwards', async () => {
    const asked = [recent.getOrCompute('tea', compute), recent.getOrCompute('tea', compute)];
    expect(recent.has('tea')).toBe(true);
    expect(await Promise.all([...asked, recent.getOrCompute('tea', compute)])).toEqual([ANALYSIS, ANALYSIS, ANALYSIS]);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('remembers no failure', async () => {
    compute.mockRejectedValueOnce(new Error('too hot'));
    await expect(recent.getOrCompute('tea', compute)).rejects.toThrow('too hot');
    expect(recent.has('tea')).toBe(false);
    expect(await recent.getOrCompute('tea', compute)).toBe(ANALYSIS);
  });

  it('forgets what was asked for longest ago', async () => {
    for (let number = 0; number < 100; number += 1) await recent.getOrCompute(`text ${number}`, compute);
    await recent.getOrCompute('text 0', compute);
    await recent.getOrCompute('one more', compute);
    expect(['text 0', 'text 1', 'text 2', 'one more'].map((hash) => recent.has(hash))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});
