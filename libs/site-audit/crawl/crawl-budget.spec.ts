import { CrawlBudget } from './crawl-budget';
import { DEFAULT_CRAWL_LIMITS } from './crawl-limits';

describe('CrawlBudget', () => {
  let nowMs = 0;
  let bytes = 0;
  const budgetOf = (limits: object, storedPages = 0): CrawlBudget => {
    nowMs = 0;
    bytes = 0;
    const clock = { now: () => new Date(nowMs) };
    return new CrawlBudget({ ...DEFAULT_CRAWL_LIMITS, ...limits }, storedPages, clock, () => bytes);
  };

  it('has so many pages, stored ones among them', () => {
    const budget = budgetOf({ maxPages: 3 }, 1);
    expect([budget.takePage(), budget.takePage(), budget.takePage()]).toEqual([true, true, false]);
    expect(budget.stoppedBy).toBe('max_pages');
    expect(budget.mayGoOn()).toBe(true);
  });

  it('takes a page back that was none', () => {
    const budget = budgetOf({ maxPages: 1 });
    budget.takePage();
    budget.returnPage();
    expect(budget.takePage()).toBe(true);
    expect(budget.stoppedBy).toBeNull();
  });

  it('ends when time or bytes are used up, whatever bound was met before', () => {
    const budget = budgetOf({ maxDepth: 1, maxDurationMs: 1_000, maxTotalBytes: 10 });
    expect([budget.reaches(1), budget.reaches(2)]).toEqual([true, false]);
    expect(budget.stoppedBy).toBe('max_depth');
    bytes = 10;
    expect([budget.mayGoOn(), budget.takePage()]).toEqual([false, false]);
    expect(budget.stoppedBy).toBe('max_total_bytes');
    bytes = 0;
    nowMs = 1_000;
    expect(budget.mayGoOn()).toBe(false);
    expect(budget.stoppedBy).toBe('max_duration');
  });
});
