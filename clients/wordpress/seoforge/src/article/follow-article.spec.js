import { followArticle } from './follow-article';

const article = (status, done = 0) => ({ status, progress: { stage: 'sections', done, total: 4 } });

describe('followArticle', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Follows answers, of which errors are thrown, and tells when each was asked for, in seconds. */
  function follow(answers, { stopAfter = Infinity } = {}) {
    const stop = new AbortController();
    const asked = [];
    const seen = [];
    const begun = Date.now();
    const read = async () => {
      asked.push((Date.now() - begun) / 1_000);
      if (asked.length === stopAfter) stop.abort();
      const answer = answers[asked.length - 1];
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const end = followArticle({ read, onArticle: ({ status }) => seen.push(status), signal: stop.signal }).catch(
      ({ message }) => message,
    );
    return { asked, seen, end };
  }

  it('looks less and less often until the article has ended', async () => {
    const { asked, seen, end } = follow([
      article('queued'),
      article('running'),
      article('running'),
      article('succeeded'),
    ]);
    await jest.advanceTimersByTimeAsync(60_000);
    await end;
    expect(asked).toEqual([0, 1, 2.5, 4.75]);
    expect(seen).toEqual(['queued', 'running', 'running', 'succeeded']);
  });

  it('survives failures that pass', async () => {
    const { seen, end } = follow([
      new Error('away'),
      new Error('away'),
      article('running'),
      new Error('away'),
      article('failed'),
    ]);
    await jest.advanceTimersByTimeAsync(60_000);
    await end;
    expect(seen).toEqual(['running', 'failed']);
  });

  it('gives up after three failures in a row, or at once where there is no such article', async () => {
    const thrice = follow(Array.from({ length: 5 }, () => new Error('away')));
    const unknown = follow([Object.assign(new Error('unknown'), { code: 'article.not_found' })]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect([await thrice.end, thrice.asked.length]).toEqual(['away', 3]);
    expect([await unknown.end, unknown.asked.length]).toEqual(['unknown', 1]);
  });

  it('says and asks nothing more once it is stopped', async () => {
    const { asked, seen, end } = follow([article('running'), article('running')], { stopAfter: 2 });
    await jest.advanceTimersByTimeAsync(60_000);
    await end;
    expect(asked).toHaveLength(2);
    expect(seen).toEqual(['running']);
  });
});
