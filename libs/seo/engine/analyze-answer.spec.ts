import fc from 'fast-check';

import type { AnalysisInput } from './analysis-input';
import { analyze } from './analyze';
import { allChecksOf } from './testing/check-of';

const PIECES = [
  ...[
    '<p>',
    '</p>',
    '<h1>',
    '<h2>',
    '</h2>',
    '<br>',
    '<ul><li>',
    '<b>',
    '</b>',
    '<kbd>k</kbd>',
    '\r\n',
    '. ',
    '/',
    '— ',
  ],
  ...['<img src="a.jpg">', '<img alt="green coffee">', '<a href="/x">', '</a>', '<p class="has-text-align-center">'],
  ...['<a href="https://other.example/" rel="nofollow">', 'green ', 'Green coffee. ', 'was made ', 'however ', '&amp;'],
  ...['&nbsp;', '😀', 'กาแฟ', '咖啡。', 'İ', '0', 'lorem '.repeat(40), 'x'.repeat(60)],
];
const KEYPHRASES = [
  ...['green coffee', '"green coffee"', 'the', 'of the', '"the"', '😀', '.*+?^${}()|[]\\', '', ' ', '"', '""'],
  ...['กาแฟ', '咖啡', '<b>green</b>', 'C++', 'green green', 'İ', 'x'.repeat(400)],
];
const TITLES = ['', 'Green coffee', 'All 7 kinds of green coffee', '<b>Green coffee</b>', 'coffee '.repeat(20)];

const phrase = fc.constantFrom(...KEYPHRASES);
const title = fc.constantFrom(...TITLES);
const input: fc.Arbitrary<AnalysisInput> = fc.record(
  {
    content: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
    title,
    metaDescription: title,
    slug: title,
    permalink: fc.constantFrom('', 'green-coffee', 'https://shop.example/green-coffee/'),
    keyphrase: phrase,
    synonyms: fc.array(phrase, { maxLength: 3 }),
    relatedKeyphrases: fc.array(fc.record({ keyphrase: phrase }), { maxLength: 3 }),
    otherPostsWithKeyphrase: fc.nat(3),
    locale: fc.constantFrom('en_US', 'de_DE', 'pl_PL', 'tr_TR', 'ca', 'hr', 'th', 'ja', 'xx', ''),
    contentType: fc.constantFrom('post', 'page', 'product', 'taxonomy'),
    cornerstone: fc.boolean(),
    wordForms: fc.boolean(),
  },
  { requiredKeys: ['content'] },
);

describe('the answer to any input', () => {
  it('is plain JSON, without a number that is none and without empty members', () => {
    fc.assert(
      fc.property(input, (any) => {
        const analysis = analyze(any);
        expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
      }),
      { numRuns: 200 },
    );
  });

  it('says of every check that is not green what to do, and of no other', () => {
    fc.assert(
      fc.property(input, (any) => {
        const odd = allChecksOf(analyze(any)).filter(({ rating, fix, message }) => {
          const isPoor = rating === 'bad' || rating === 'ok';
          return !message.endsWith('.') || (rating !== 'info' && isPoor !== (fix !== undefined)) || fix?.delta === 0;
        });
        expect(odd).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
