import fc from 'fast-check';

import { HOSTILE_TEXTS } from '../../../test/seo/hostile-texts';
import type { Analysis } from './analysis';
import { analyze } from './analyze';
import { allChecksOf } from './testing/check-of';

/** Of the sizes that the benchmark measures: enough for a stack, a spread or a square to show. */
const SCALE = 0.04;

function expectSaneMarks(analysis: Analysis, content: string): void {
  const broken = allChecksOf(analysis)
    .flatMap(({ marks }) => marks ?? [])
    .filter(({ start, end }) => start < 0 || start >= end || end > content.length);
  expect(broken).toEqual([]);
}

describe('analyze with hostile input', () => {
  it.each(HOSTILE_TEXTS.map(({ name, make }) => [name, make] as const))('answers for %s', (_, make) => {
    const input = make(SCALE);
    expectSaneMarks(analyze(input), input.content);
  });

  it.each(['th', 'ja', 'de_DE', 'ru_RU', 'hr'])('answers in %s', (locale) => {
    for (const { make } of HOSTILE_TEXTS) {
      const input = { ...make(0.004), locale };
      expectSaneMarks(analyze(input), input.content);
    }
  });

  it('answers for hostile fields', () => {
    const fields = ['title', 'metaDescription', 'slug', 'permalink', 'keyphrase', 'locale'];
    const values = ['.'.repeat(50_000), 'green '.repeat(10_000), '"'.repeat(50_000), '%', '\ud800', '\0', '$^(', '['];
    const content = '<p>Green coffee. <a href="/x">green</a></p>';
    for (const field of fields) {
      for (const value of values) {
        expectSaneMarks(analyze({ content, keyphrase: 'green coffee', [field]: value }), content);
      }
    }
  });

  it('marks no more than five hundred places of a kind', () => {
    const { yoast } = analyze({
      content: '<h2>Coffee</h2>'.repeat(2_000),
      keyphrase: 'coffee',
      locale: 'en_US',
    }).scorecards;
    expect(Math.max(...yoast.seo.checks.map(({ marks }) => marks?.length ?? 0))).toBe(500);
  });

  it('never throws and never marks outside the content', () => {
    const pieces = fc.constantFrom(
      ...['<p>', '</p>', '<h2>', '<br>', '<a href="/x">', '</a>', '<code>', '<li>', '<td>', '<img alt="coffee">'],
      ...[
        '&amp;',
        '&',
        '<',
        '>',
        'coffee',
        'กาแฟ',
        '. ',
        '\ud800',
        '\0',
        '\u0301',
        'İ',
        '-',
        '“',
        'was taken by ',
        '。',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom('coffee', 'กาแฟ', 'i', '"coffee coffee"'),
        (parts, keyphrase) => {
          const content = parts.join('');
          const relatedKeyphrases = [{ keyphrase: 'coffee', synonyms: ['กาแฟ'] }];
          expectSaneMarks(analyze({ content, keyphrase, relatedKeyphrases }), content);
        },
      ),
      { numRuns: 300 },
    );
  });
});
