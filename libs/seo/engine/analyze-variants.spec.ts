import type { ContentType } from './analysis-input';
import { analyze } from './analyze';
import { checkOf, filler } from './testing/check-of';

const RELATED = [
  'introductionKeyword',
  'keyphraseLength',
  'keyphraseDensity',
  'metaDescriptionKeyword',
  'functionWordsInKeyphrase',
];

function idsOf(contentType: ContentType, card: 'seo' | 'readability'): string[] {
  return analyze({ content: '', contentType }).scorecards.yoast[card].checks.map(({ id }) => id);
}

describe('what is judged by content type', () => {
  it('leaves links out of products, and all of the text but its length out of taxonomies', () => {
    expect(idsOf('product', 'seo')).not.toContain('internalLinks');
    expect(idsOf('product', 'seo')).toContain('images');
    expect(idsOf('taxonomy', 'seo')).not.toContain('images');
    expect(idsOf('page', 'seo')).toEqual(idsOf('post', 'seo'));
  });

  it('does not compare sentence beginnings of products', () => {
    expect(idsOf('post', 'readability')).toContain('sentenceBeginnings');
    expect(idsOf('product', 'readability')).not.toContain('sentenceBeginnings');
  });

  it.each([
    ['post', false, 'en_US', 25, 9],
    ['post', false, 'en_US', 26, 6],
    ['post', true, 'en_US', 21, 6],
    ['product', false, 'en_US', 21, 6],
    ['product', true, 'en_US', 16, 6],
    ['product', true, 'en_US', 21, 3],
    ['post', false, 'pl_PL', 16, 6],
    ['product', false, 'pl_PL', 20, 9],
  ] as const)(
    'a %s (cornerstone %s, %s) with %d %% long sentences scores %d',
    (contentType, cornerstone, locale, long, score) => {
      const sentence = (words: number) => `Rivers ${'flow '.repeat(words - 2)}past. `;
      const content = `<p>${sentence(30).repeat(long)}${sentence(4).repeat(100 - long)}</p>`;
      expect(checkOf('textSentenceLength', { content, contentType, cornerstone, locale }).score).toBe(score);
    },
  );

  it('holds taxonomies to stricter readability alone when they are cornerstone content', () => {
    const input = {
      content: filler(260),
      contentType: 'taxonomy',
      cornerstone: true,
      keyphrase: 'coffee',
      slug: 'tea',
    } as const;
    expect(checkOf('slugKeyword', input).score).toBe(6);
    expect(checkOf('subheadingsTooLong', input).score).toBe(2);
  });
});

describe('related keyphrases', () => {
  const input = {
    content: '<p>Green coffee is raw coffee.</p><img src="a.jpg" alt="Green coffee">',
    keyphrase: 'tea',
    metaDescription: 'All about raw coffee',
    relatedKeyphrases: [{ keyphrase: 'green coffee', synonyms: ['raw coffee'] }, { keyphrase: 'the' }],
  };

  it('are judged each for itself', () => {
    const [green, functionWord] = analyze(input).scorecards.yoast.related;
    const scores = Object.fromEntries((green?.checks ?? []).map(({ id, score }) => [id, score]));
    expect(scores).toMatchObject({ introductionKeyword: 9, metaDescriptionKeyword: 9, imageKeyphrase: 9 });
    expect(green?.score).toBe(green?.libraryScore);
    expect(functionWord?.keyphrase).toBe('the');
  });

  it.each([
    ['post', [...RELATED, 'textCompetingLinks', 'imageKeyphrase']],
    ['product', [...RELATED, 'textCompetingLinks', 'imageKeyphrase']],
    ['taxonomy', RELATED],
  ] as const)('of a %s have their own checks', (contentType, ids) => {
    const [first] = analyze({ ...input, contentType }).scorecards.yoast.related;
    expect(first?.checks.map(({ id }) => id)).toEqual(ids);
  });

  it('are twenty at most', () => {
    const relatedKeyphrases = Array.from({ length: 30 }, (_, index) => ({ keyphrase: `coffee ${index}` }));
    expect(analyze({ ...input, relatedKeyphrases }).scorecards.yoast.related).toHaveLength(20);
  });
});
