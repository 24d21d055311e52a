import { problemOf } from './problem';

describe('problemOf', () => {
  it('says what happened and what to do', () => {
    const problem = problemOf({
      code: 'budget.exceeded',
      message: 'The call might cost 12 micro-USD more than is left.',
    });
    expect(problem).toBeInstanceOf(Error);
    expect(problem).toMatchObject({ code: 'budget.exceeded', isAboutConnection: false });
    expect(problem.message).toContain('this month’s budget');
    expect(problem.advice).toMatch(/next month/);
  });

  it.each([
    ['auth.credentials_invalid', 'does not accept the API key', true],
    ['auth.scope_missing', 'lacks the right', true],
    ['budget.call_limit_exceeded', 'more than you allowed', false],
    ['provider.timeout', 'did not answer', false],
    ['provider.content_filtered', 'refused the topic', false],
  ])('takes the words that fit best: %s', (code, words, isAboutConnection) => {
    const problem = problemOf({ code, message: 'Of the service.' });
    expect(problem.message).toContain(words);
    expect(problem.isAboutConnection).toBe(isAboutConnection);
  });

  it('keeps the plugin’s own words', () => {
    const problem = problemOf({ code: 'seoforge_not_connected', message: 'Connect it first.' });
    expect(problem).toMatchObject({ message: 'Connect it first.', advice: '', isAboutConnection: true });
  });

  it('keeps the words of what it does not know, and has some where there are none', () => {
    expect(problemOf({ code: 'keywords.no_posts', message: 'Send some posts.' }).message).toBe('Send some posts.');
    expect(problemOf({}).message).toBe('Something went wrong.');
  });
});
