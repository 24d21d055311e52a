import type { ErrorDetail } from '@seoforge/kernel';

import { loadConcern } from '../load-concern';
import { AnalysisConfig } from './analysis.config';

describe('AnalysisConfig', () => {
  it('leaves a core to the requests, and has a thread in any case', () => {
    expect(new AnalysisConfig().threadCount).toBeGreaterThanOrEqual(1);
    expect(loadConcern(AnalysisConfig, { ANALYSIS_THREADS: '3' }, []).threadCount).toBe(3);
  });

  it.each([
    ['ANALYSIS_THREADS', '0'],
    ['ANALYSIS_THREADS', 'all'],
    ['ANALYSIS_TIMEOUT_MS', '99'],
  ])('refuses %s=%s', (name, value) => {
    const problems: ErrorDetail[] = [];
    loadConcern(AnalysisConfig, { [name]: value }, problems);
    expect(problems).toEqual([{ pointer: name, detail: expect.any(String) }]);
  });
});
