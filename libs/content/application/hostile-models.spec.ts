import type { LanguageModelResult } from '@seoforge/ai-providers';

import type { ArticleResult } from '../domain/article';
import { WritingDesk } from '../testing';

const BRIEF = {
  keyphrase: 'green tea',
  targetWords: 400,
  includeFaq: true,
  maxRevisions: 1,
  facts: [{ statement: 'Leaves are picked by hand.', sourceUrl: 'https://tea.example/"></script><script>run()' }],
  relatedPosts: [{ title: 'Matcha', url: 'https://tea.example/m"onclick="run()' }],
};

type Spoil = (good: string) => string;

const added =
  (text: string): Spoil =>
  (good) =>
    `${good}\n\n${text}`;
const metadata =
  (changes: object): Spoil =>
  (good) =>
    JSON.stringify({ ...(JSON.parse(good) as object), ...changes });

/** Answers that become no article: purpose, what the model makes of a good answer, and the fault that it is told. */
const REFUSED: [string, string, Spoil, string][] = [
  ['scripts', 'article.section', added('<script>run()</script>'), 'it has HTML in it'],
  ['handlers', 'article.introduction', added('<img src=x onerror=run()>'), 'it has HTML in it'],
  ['a block of its own', 'article.section', added('<!-- wp:html --><b>x</b><!-- /wp:html -->'), 'it has HTML in it'],
  ['a refusal', 'article.section', () => "I'm sorry, but I can't help with that.", 'it has 8 words'],
  ['a long refusal', 'article.section', (good) => `I cannot assist with that. ${good}`, 'it declines the task'],
  ['a refusal as JSON', 'article.metadata', metadata({ excerpt: "I'm sorry, I can't help." }), 'it declines the task'],
  ['its own prompt', 'article.section', added('{"task":"article.section"}'), 'it repeats what it was asked'],
  ['one sentence for ever', 'article.section', () => 'The tea is green today. '.repeat(20), 'again and again'],
  ['two megabytes', 'article.section', (good) => good.padEnd(2_000_000, 'a'), 'it is far too long'],
  ['headings alone', 'article.section', () => '### A heading of the tea\n\n'.repeat(20), 'headings or code alone'],
  ['a script in the title', 'article.metadata', metadata({ seoTitle: 'Tea</script><script>' }), 'HTML in "seoTitle"'],
  ['an endless title', 'article.metadata', metadata({ seoTitle: 'Tea '.repeat(300) }), '"seoTitle" of more than 300'],
  ['a title that nobody sees', 'article.metadata', metadata({ seoTitle: '\u200b\u202e' }), 'it has no "seoTitle"'],
  ['members of another type', 'article.metadata', metadata({ seoTitle: ['Tea'] }), 'it has no "seoTitle"'],
];

/** Answers that are made harmless. */
const TAMED: [string, string, Spoil][] = [
  ['shortcodes and addresses', 'article.section', added('[gallery ids="1"]\n\nhttps://stranger.example/embed')],
  [
    'links and pictures',
    'article.section',
    added('[a](https://stranger.example) ![b](https://stranger.example/b.png)'),
  ],
  ['links to nothing', 'article.section', added('[a](fact:99) [b](post:7 "x") [green tea](fact:1)')],
  ['character references and code', 'article.section', added('&lt;script&gt;run()&lt;/script&gt; `<!-- wp:html -->`')],
  ['tags that format', 'article.section', added('Some <b>bold</b> words.')],
  ['NUL and half characters', 'article.section', added('A\u0000 cup\ud800 \u202eof tea.')],
  ['NUL in JSON', 'article.metadata', metadata({ excerpt: 'A cup\u0000 \ud800of tea.' })],
  ['lines and prototypes', 'article.metadata', (good) => good.replace('{', '{"__proto__":{"slug":1},"constructor":2,')],
  ['a fence', 'article.section', (good) => `\`\`\`markdown\n${good}\n\`\`\``],
];

let desk: WritingDesk;

beforeEach(() => {
  desk = new WritingDesk();
});

async function write(purpose: string, spoil: Spoil, brief = BRIEF): Promise<ReturnType<WritingDesk['write']>> {
  const id = await desk.order(brief);
  desk.live.intercept = (asked, request) =>
    asked === purpose ? desk.simulated.generate(request).then((result) => spoilt(result, spoil)) : undefined;
  return desk.write(id);
}

function spoilt(result: LanguageModelResult, spoil: Spoil): LanguageModelResult {
  return { ...result, text: spoil(result.text) };
}

describe('a hostile model', () => {
  it.each(REFUSED)('that answers with %s is told so, and fails the article', async (_, purpose, spoil, fault) => {
    expect(await write(purpose, spoil)).toMatchObject({
      status: 'failed',
      failure: { code: 'content.answer_unusable', message: expect.stringContaining(fault) },
      result: null,
    });
    expect(desk.live.requests.at(-1)!.messages.at(-1)!.text).toContain(fault);
    expect(desk.ledger.calls.filter((call) => call.purpose === purpose)).toHaveLength(3);
  });

  it('that is stopped by its filter fails the article, too', async () => {
    const id = await desk.order(BRIEF);
    const filtered = { finishReason: { unified: 'content_filter', raw: 'SAFETY' } } as const;
    desk.live.intercept = (_, request) => desk.simulated.generate(request).then((good) => ({ ...good, ...filtered }));
    expect(await desk.write(id)).toMatchObject({ failure: { code: 'content.answer_unusable' } });
  });

  it('passes off no half article as a whole one', async () => {
    const short =
      'The cup needs water that has cooled down. Pour it slowly, wait two minutes, and drink it while it is still warm. However, nobody needs a clock for that, or a scale, or anything that beeps and blinks.';
    expect(await write('article.section', () => short, { ...BRIEF, includeFaq: false, maxRevisions: 0 })).toMatchObject(
      {
        status: 'failed',
        failure: { code: 'content.article_too_short' },
        result: null,
      },
    );
  });

  it.each(TAMED)('that answers with %s is tamed', async (_, purpose, spoil) => {
    const { status, result } = await write(purpose, spoil);
    expect(status).toBe('succeeded');
    expect(dangersOf(result!)).toEqual([]);
  });
});

/** What could run, or break out of what it is put into, form by form. */
function dangersOf({ html, blocks, markdown, jsonLd, faq, images, ...plain }: ArticleResult): string[] {
  const { title, metaDescription, excerpt, slug, outline } = plain;
  const tags = [...html.matchAll(/<\/?([^\s/>]*)/g)].map(([, name = '']) => name);
  const withoutCode = markdown.replace(/`[^`]*`/g, '');
  const lines = JSON.stringify([title, metaDescription, excerpt, slug, outline, faq, images]);
  const everything = JSON.stringify([html, blocks, markdown, jsonLd, lines]);
  return Object.entries({
    tags: tags.filter((name) => !/^(?:h[23]|p|ul|ol|li|strong|em|a|code|blockquote)$/.test(name)).join(' '),
    attributes: /\s(?!href|rel)[a-z]+=/.exec(html.replace(/>[^<]*</g, '><'))?.[0],
    links: /href="(?!https:\/\/tea\.example\/)[^"]*/.exec(html)?.[0],
    shortcodes: /\[\/?[a-z]/.exec(html + blocks)?.[0],
    embeds: /<p>\s*https?:\/\//.exec(html + blocks)?.[0],
    comments: /<!--(?! \/?wp:(?:paragraph|heading|list|list-item|quote) (?:\{[^<>]*\} )?-->).{0,20}/.exec(blocks)?.[0],
    markdown: /<.{0,20}|\]\((?!https:\/\/tea\.example\/|#).{0,20}/.exec(withoutCode)?.[0],
    jsonLd: /<.{0,20}/.exec(JSON.stringify(jsonLd))?.[0],
    lines: /<[a-z!/].{0,20}/i.exec(lines)?.[0],
    hidden: /\\u0000|\\ud8|[\u200b\u202e]/.exec(everything)?.[0],
  })
    .filter(([, found]) => found)
    .map(([form, found]) => `${form}: ${found ?? ''}`);
}
