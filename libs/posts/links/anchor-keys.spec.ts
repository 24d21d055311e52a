import { readContent } from '../content/read-content';
import { TermWeights } from '../overlaps/term-weights';
import { anchorKeysIn, anchorKeysOf, rivalKeysOf } from './anchor-keys';
import { linkTargetOf } from './link-target';

const targetOf = (keyphrase: string, title = ''): ReturnType<typeof linkTargetOf> =>
  linkTargetOf({ externalId: '1', title, keyphrase, language: 'en' });
const keysIn = (content: string, names: readonly string[] = []): readonly string[] =>
  anchorKeysIn(readContent(content).blocks, 'en', new TermWeights(names.map((name) => [name])));

describe('anchor keys', () => {
  it('of a short name are each of its terms, and any two of them', () => {
    expect(anchorKeysOf(targetOf('copper tape'))).toEqual(['copper', 'tape', 'copper tape']);
    expect(anchorKeysOf(targetOf('tape copper slug'))).toEqual(['copper tape', 'slug tape', 'copper slug']);
  });

  it('of a long name are bounded', () => {
    const name = 'alder birch cedar dogwood elder fir ginkgo hazel';
    expect(anchorKeysOf(targetOf('', name))).toHaveLength(15);
    expect(rivalKeysOf(targetOf('', name))).toHaveLength(23);
  });

  it('of a text are what stands side by side, whatever function words are between, the rarest first', () => {
    expect(keysIn('<h2>Ferns</h2><p>Tape of copper, slugs</p>', ['slug', 'copper', 'copper'])).toEqual([
      'copper tape',
      'tape',
      'slug',
      'copper',
    ]);
  });

  it('meet where a text says what a post is about', () => {
    const said = new Set(keysIn('<p>Winter is when one prunes a climbing rose.</p>'));
    const meets = (keyphrase: string): boolean => anchorKeysOf(targetOf(keyphrase)).some((key) => said.has(key));

    expect(meets('pruning climbing roses')).toBe(true);
    expect(meets('winter fern rose')).toBe(false);
  });

  it('of a long text are bounded', () => {
    const words = Array.from({ length: 5_000 }, (_, place) => `w${place}`);
    expect(keysIn(`<p>${words.join(' ')}</p>`)).toHaveLength(600);
  });
});
