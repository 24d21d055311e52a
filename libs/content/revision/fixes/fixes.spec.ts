import fc from 'fast-check';

import { analyze } from '../../../seo/engine';
import { plainTextOf } from '../../rendering/plain-text';
import { analysisInputOf } from '../revision-subject';
import { DETERMINISTIC_FIXES } from '.';
import { isBalanced } from './testing/is-balanced';
import { sampleSentences } from './testing/sample-sentences';
import { sampleDraft, sampleSubject } from './testing/sample-subject';

const SUBJECTS = [
  ['en_US', 'green coffee', 'How to store coffee beans'],
  ['th', 'กาแฟสกัดเย็น', 'วิธีเก็บเมล็ดกาแฟ'],
].map(([language = '', keyphrase = '', title = '']) =>
  sampleSubject({
    language,
    keyphrase,
    synonyms: ['raw beans'],
    facts: [{ statement: 'Brazil grew 66 million bags.', sourceUrl: 'https://stats.example/' }],
    relatedPosts: [{ title, url: 'https://shop.example/store' }],
    images: [{ url: 'https://shop.example/1.jpg', alt: 'A "pan" & a cup' }],
  }),
);

const TEXTS = [
  ...[
    'green coffee',
    'กาแฟสกัดเย็น',
    'Dr. Hill',
    ' and ',
    'How to store coffee beans',
    '&amp;',
    '&nbsp;',
    'Brazil grew 66 million bags.',
  ],
  ...[
    sampleSentences(18),
    sampleSentences(18, 'th'),
    '\n',
    '. ',
    '[gallery ids="1"]',
    '<br>',
    '<img src="red-tin-box.jpg">',
  ],
];
const text = fc.constantFrom(...TEXTS);
const inline = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { weight: 4, arbitrary: text },
    fc
      .tuple(
        fc.constantFrom('a href="/x" rel="nofollow"', 'a href="https://a.example/"', 'strong class="x"', 'em', 'code'),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tag, nodes]) => `<${tag}>${nodes.join('')}</${tag.split(' ')[0] ?? ''}>`),
  ),
})).node;
const line = fc.array(inline, { maxLength: 4 }).map((nodes) => nodes.join(''));
const block = fc
  .tuple(
    fc.constantFrom(
      'p id="a" class="has-text-align-center"',
      'p',
      'h1',
      'h2',
      'div',
      'blockquote',
      'ul',
      'figure',
      'pre',
      'bare',
    ),
    line,
    fc.boolean(),
  )
  .map(([tag, content, isFramed]) => {
    const name = tag.split(' ')[0] ?? '';
    if (name === 'bare') return content;
    const html = name === 'ul' ? `<ul><li>${content}</li></ul>` : `<${tag}>${content}</${name}>`;
    if (!isFramed || (name !== 'p' && name !== 'h1')) return html;
    return name === 'p'
      ? `<!-- wp:paragraph {"align":"center"} -->\n${html}\n<!-- /wp:paragraph -->`
      : `<!-- wp:heading {"level":1} -->\n${html}\n<!-- /wp:heading -->`;
  });
const draft = fc
  .record({
    content: fc.array(block, { maxLength: 5 }).map((blocks) => blocks.join('\n')),
    title: fc.array(text, { maxLength: 3 }).map((parts) => parts.join(' ')),
    metaDescription: fc.array(text, { maxLength: 3 }).map((parts) => parts.join(' ')),
    slug: fc.constantFrom('', 'a-b', '%E0%B8', 'green'),
  })
  .map(sampleDraft);

/** What a reader sees; a fix may only add to it, at the end. */
const letters = (content: string): string => plainTextOf(content).replace(/[\s\u00a0]+/g, '');

/** These go on with the next image or link, as often as they are asked. */
const COUNTING_ACTIONS = new Set(['addKeyphraseToAlts', 'removeKeyphraseFromAlts']);

describe('every fix', () => {
  it('keeps the text, the balance of the markup and its own result, whatever the draft', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(draft, fc.constantFrom(...SUBJECTS), (before, subject) => {
        const { yoast, rankMath } = analyze(analysisInputOf(before, subject)).scorecards;
        for (const check of [yoast.seo, yoast.readability, yoast.premium, rankMath].flatMap(({ checks }) => checks)) {
          const fix = check.fix && DETERMINISTIC_FIXES[check.fix.action];
          const after = fix?.(before, check, subject);
          if (!check.fix || !fix || !after) continue;
          const { action } = check.fix;
          seen.add(action);
          expect([action, letters(after.content).startsWith(letters(before.content))]).toEqual([action, true]);
          expect([action, after.content, isBalanced(after.content)]).toEqual([action, after.content, true]);
          expect(after).not.toEqual(before);
          const again = COUNTING_ACTIONS.has(action) ? null : fix(after, check, subject);
          expect([action, again]).toEqual([action, null]);
        }
      }),
      { numRuns: 60, seed: 20_261 },
    );
    expect(seen.size).toBeGreaterThan(10);
  });

  it('answers for markup that is none', () => {
    const pieces = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<a href="/x">',
        '</a>',
        '<h1>',
        '</h1>',
        '<li>',
        '<img',
        ' alt="',
        '>',
        '<!-- wp:paragraph',
        ' -->',
        '<!--',
      ],
      ...[
        '<!-- /wp:paragraph -->',
        '<br>',
        '&',
        '&amp;',
        '"',
        '{"a":',
        'green coffee ',
        'กาแฟสกัดเย็น',
        '\ud800',
        '\0',
        'x'.repeat(200),
        ' ',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom(...SUBJECTS), (parts, subject) => {
        const content = parts.join('');
        const before = sampleDraft({ content, title: content, metaDescription: content, slug: content });
        for (const [action, fix] of Object.entries(DETERMINISTIC_FIXES)) {
          const check = {
            id: 'x',
            score: 1,
            maxScore: 9,
            rating: 'bad',
            message: '',
            fix: { action, current: 3, target: 1, delta: -2 },
          };
          const after = fix(before, check as Parameters<typeof fix>[1], subject);
          expect(after === null || typeof after.content === 'string').toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('answers however deeply elements are nested', () => {
    const content = `${'<div>'.repeat(20_000)}<p>Green <b>coffee</b>.</p><img src="a.jpg">`;
    const check = { id: 'x', score: 1, maxScore: 9, rating: 'bad', message: '' } as const;
    const answers = Object.values(DETERMINISTIC_FIXES).map((fix) =>
      fix(sampleDraft({ content }), check, sampleSubject()),
    );
    expect(answers.filter((answer) => answer !== null).length).toBeGreaterThan(2);
  });
});
