import { articleToTakeUp, setArticleAside } from './kept-articles';

describe('articleToTakeUp', () => {
  beforeEach(() => {
    const items = new Map();
    globalThis.sessionStorage = {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => items.set(key, value),
    };
  });
  afterEach(() => {
    delete globalThis.sessionStorage;
  });

  it('is the newest one', () => {
    expect(articleToTakeUp([{ id: 'new' }, { id: 'old' }])).toBe('new');
    expect(articleToTakeUp([])).toBeUndefined();
  });

  it('is none once the newest one was set aside', () => {
    setArticleAside('old');
    setArticleAside('new');
    expect(articleToTakeUp([{ id: 'new' }, { id: 'old' }])).toBeUndefined();
    expect(articleToTakeUp([{ id: 'newer' }, { id: 'new' }])).toBe('newer');
  });

  it('does without a store', () => {
    delete globalThis.sessionStorage;
    setArticleAside('new');
    expect(articleToTakeUp([{ id: 'new' }])).toBe('new');
  });
});
