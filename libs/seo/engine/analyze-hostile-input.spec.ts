import fc from 'fast-check';
import type { Analysis } from './analysis';
import { analyze } from './analyze';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['one word', 'coffee'],
  ['a word of 100 KB', 'a'.repeat(100_000)],
  ['a Thai word of 100 KB', 'ก'.repeat(33_000)],
  ['20 KB of full stops', '.'.repeat(20_000)],
  ['20 KB of quotes', '"'.repeat(20_000)],
  ['20 KB of hyphens', '-'.repeat(20_000)],
  ['20 KB of ampersands', '&'.repeat(20_000)],
  ['20 KB of less-than signs', '<'.repeat(20_000)],
  ['closing marks after every stop', '.")'.repeat(7_000)],
  ['10,000 words without a full stop', 'green coffee '.repeat(5_000)],
  ['50,000 nested elements', `${'<div>'.repeat(50_000)}coffee${'</div>'.repeat(50_000)}`],
  ['50,000 nested inline elements', `${'<b>'.repeat(50_000)}coffee`],
  ['50,000 stray end tags', `${'<div>'.repeat(50_000)}coffee${'</span>'.repeat(50_000)}`],
  ['unclosed tags', '<p>green <a href="x" <b>coffee <!-- '.repeat(500)],
  ['an unclosed attribute', `<p>coffee</p><a href="${'x'.repeat(50_000)}`],
  ['50,000 attributes', `<p ${'a=b '.repeat(50_000)}>coffee`],
  ['lone surrogates', '<p>\ud800 green \udc00 coffee\ud83d</p>'],
  ['NUL', '<p>green\0coffee \0</p>\0<\0p>'],
  ['3,000 links with the keyphrase', '<a href="/x">green coffee</a> '.repeat(3_000)],
  ['3,000 headings', '<h2>Green coffee</h2>x'.repeat(3_000)],
  ['130,000 sentences with equal beginnings', 'We go. He is. '.repeat(65_000)],
];

function expectSaneMarks(analysis: Analysis, content: string): void {
  const { yoast, rankMath } = analysis.scorecards;
  const checks = [...yoast.seo.checks, ...yoast.readability.checks, ...rankMath.checks];
  const broken = checks
    .flatMap(({ marks }) => marks ?? [])
    .filter(({ start, end }) => start < 0 || start >= end || end > content.length);
  expect(broken).toEqual([]);
}

describe('analyze with hostile input', () => {
  it.each(HOSTILE)('answers for %s', (_, content) => {
    for (const [keyphrase, locale] of [
      ['green coffee', 'en_US'],
      ['กาแฟ', 'th'],
    ]) {
      expectSaneMarks(analyze({ content, keyphrase, locale, synonyms: ['coffee'], title: 'x', slug: '%' }), content);
    }
  });

  it('answers for hostile fields', () => {
    for (const field of ['title', 'metaDescription', 'slug', 'permalink', 'keyphrase', 'locale']) {
      for (const value of [
        '.'.repeat(50_000),
        'green '.repeat(10_000),
        '"'.repeat(50_000),
        '%',
        '\ud800',
        '\0',
        '$^(',
        '[',
      ]) {
        const content = '<p>Green coffee. <a href="/x">green</a></p>';
        expectSaneMarks(analyze({ content, keyphrase: 'green coffee', [field]: value }), content);
      }
    }
  });

  it('never throws and never marks outside the content', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<h2>',
      '<br>',
      '<a href="/x">',
      '</a>',
      '<code>',
      '&amp;',
      '&',
      '<',
      'coffee',
      'กาแฟ',
      '. ',
      '\ud800',
      '\0',
      '\u0301',
      'İ',
      '-',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom('coffee', 'กาแฟ', 'i', '"coffee coffee"'),
        (parts, keyphrase) => {
          const content = parts.join('');
          expectSaneMarks(analyze({ content, keyphrase }), content);
        },
      ),
      { numRuns: 300 },
    );
  });
});
