import { mendingOf } from './mending';

describe('mendingOf', () => {
  it.each([
    ['addKeyphraseToSlug', 'rule'],
    ['narrowTitle', 'rule'],
    ['addKeyphraseToIntroduction', 'rewrite'],
    ['addWords', 'rewrite'],
    ['setKeyphrase', 'author'],
    ['addExternalLinks', 'author'],
    ['addTableOfContents', 'author'],
  ] as const)('leaves %s to the %s', (action, mending) => {
    expect(mendingOf(action)).toBe(mending);
  });
});
