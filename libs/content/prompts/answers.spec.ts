import { briefOf } from '../domain/brief';
import { faqPrompt } from './faq/faq.prompt';
import { introductionPrompt } from './introduction/introduction.prompt';
import { metadataFaults } from './metadata/metadata-faults';
import { metadataPrompt } from './metadata/metadata.prompt';
import { outlinePrompt } from './outline/outline.prompt';
import { picturesPrompt } from './pictures/pictures.prompt';

const brief = briefOf({ keyphrase: 'green tea', images: 2 });
const OUTLINE = { title: 'Green tea', headings: ['One', 'Two'] };
const outline = outlinePrompt(brief, 2);
const introduction = introductionPrompt(brief, OUTLINE, [], { targetWords: 60, keyphraseUses: 1 });
const faq = faqPrompt(brief, OUTLINE, { questionCount: 2, targetWords: 80, keyphraseUses: 1 });
const pictures = picturesPrompt(brief, OUTLINE);

const GOOD = 'However cold the morning is, a cup of tea takes the chill out of it in minutes.';

const unusable = (fault: string): Error =>
  expect.objectContaining({
    code: 'content.answer_unusable',
    retryable: false,
    fault: expect.stringContaining(fault),
  }) as Error;

describe('an outline', () => {
  it('is read fenced or not, without the headings beyond the number asked for', () => {
    const sections = [{ heading: 'One' }, { heading: 'Two' }, { heading: 'Three' }];
    const answer = JSON.stringify({ title: ' A\n title ', sections });
    const expected = { title: 'A title', headings: ['One', 'Two'] };
    expect(outline.parse(answer)).toEqual(expected);
    expect(outline.parse(`\`\`\`json\n${answer}\n\`\`\``)).toEqual(expected);
  });

  it.each([
    ['', 'it is empty'],
    ['Certainly! Here is your outline.', 'it is not JSON alone'],
    ['[]', 'it is not a JSON object'],
    ['{"title":"A","sections":[{"heading":"One"}]}', 'it has 1 sections instead of 2'],
    ['{"title":"A","sections":[{"heading":1},null]}', 'it has no "heading"'],
    [`{"title":"A","sections":[{"heading":"One"},{"heading":"${'x'.repeat(201)}"}]}`, 'more than 200 characters'],
    [`{"title":"${'A '.repeat(600)}","sections":[{"heading":"One"},{"heading":"Two"}]}`, 'a "title" of more than 1000'],
    ['{"title":"A","sections":[{"heading":"One"},{"heading":"ONE"}]}', 'it has the same "heading" twice'],
    ['{"title":"A","sections":[{"heading":"One"},{"heading":"###"}]}', 'it has no "heading"'],
    ['{"title":"\u200b","sections":[{"heading":"One"},{"heading":"Two"}]}', 'it has no "title"'],
    ['{"title":"<img src=x onerror=run()>A","sections":[{"heading":"One"},{"heading":"Two"}]}', 'HTML in "title"'],
    [`{"title":"A","sections":${'['.repeat(9_000)}`, 'it is not JSON alone'],
    ['{"sections":[{"heading":"One"},{"heading":"Two"}]}', 'it has no "title"'],
  ])('is refused as %j', (answer, fault) => {
    expect(() => outline.parse(answer)).toThrow(unusable(fault));
  });
});

describe('a passage', () => {
  it('is read without the fence around it, and without what nobody sees', () => {
    expect(introduction.parse(`\`\`\`markdown\n${GOOD}\u0000\u202e\n\`\`\``)).toBe(`${GOOD} `);
  });

  it.each([
    ['### One tea\n\n### Another tea', 'headings or code alone'],
    [`{"markdown":"${GOOD}"}`, 'it is JSON'],
    [`${GOOD}\n\n<!-- wp:html --><b>tea</b>`, 'it has HTML in it'],
    [`${GOOD} <a href="https://tea.example">tea</a>`, 'it has HTML in it'],
    [`${GOOD} [tea](javascript:run())`, 'it has HTML in it'],
    ['No.', 'it has 1 words'],
    [`${GOOD} `.repeat(20), 'it has 340 words'],
    ['Tea is warm. '.repeat(9), 'again and again'],
  ])('is refused as %j', (answer, fault) => {
    expect(() => introduction.parse(answer)).toThrow(unusable(fault));
  });

  it.each([
    `${GOOD} The \`<script>\` element runs.`,
    `${GOOD}\n\n\`\`\`html\n<a href="/tea">\n\`\`\``,
    `a < b. ${GOOD}`,
  ])('may speak of code: %j', (answer) => {
    expect(introduction.parse(answer)).toBe(answer);
  });

  it.each([
    ' \n ',
    '***',
    '\u200b\u2060',
    '![tea](https://example.com/tea.png)',
    '<p></p>',
    '<script>alert("tea")</script>',
    '<style>p { color: red',
    '[](https://example.com/tea)',
  ])('is empty as %j', (answer) => {
    expect(() => introduction.parse(answer)).toThrow(unusable('it is empty'));
  });

  it.each([
    [19, ['it has 19 words instead of about 60']],
    [20, []],
    [120, []],
    [121, ['it has 121 words instead of about 60']],
  ])('of %i words where 60 were planned has the faults %j', (words, faults) => {
    expect(introduction.faultsOf?.(`${'tea '.repeat(words - 1)}[cup](https://example.com/of/many/words)`)).toEqual(
      faults,
    );
  });
});

describe('metadata', () => {
  const good = { seoTitle: 'Green tea for beginners', metaDescription: `Green tea ${'is good for you. '.repeat(7)}` };

  it('are refused where a member is missing', () => {
    const metadata = metadataPrompt(brief, OUTLINE, []);
    expect(() => metadata.parse('{"seoTitle":"A","metaDescription":"B","slug":"c"}')).toThrow(unusable('"excerpt"'));
  });

  it.each([
    ['nothing', good, 'en', []],
    ['a wide title', { ...good, seoTitle: `Green tea ${'W'.repeat(50)}` }, 'en', [/"seoTitle" is \d+ pixels wide/]],
    ['a title without the keyphrase', { ...good, seoTitle: 'Tea' }, 'en', [/"seoTitle" does not contain/]],
    [
      'a short description',
      { ...good, metaDescription: 'Green tea.' },
      'en',
      [/has 10 characters instead of 121 to 156/],
    ],
    ['a long one', { ...good, metaDescription: `green tea${'.'.repeat(148)}` }, 'en', [/has 157 characters/]],
    [
      'one without the keyphrase',
      { ...good, metaDescription: 'x'.repeat(130) },
      'en',
      [/"metaDescription" does not contain/],
    ],
    ['a Japanese one of that length', good, 'ja_JP', [/instead of 61 to 80/]],
    ['a good Japanese one', { ...good, metaDescription: `green tea${'茶'.repeat(60)}` }, 'ja', []],
  ])('have %s to find fault with', (_, metadata, language, faults) => {
    expect(metadataFaults(metadata, { ...brief, language })).toEqual(
      faults.map((fault) => expect.stringMatching(fault) as string),
    );
  });
});

describe('questions', () => {
  it('are read, as many as were asked for', () => {
    const entries = ['Why', 'When', 'Where'].map((word) => ({ question: `${word}\ntea?`, answer: ' It is warm. ' }));
    expect(faq.parse(JSON.stringify({ questions: entries }))).toEqual([
      { question: 'Why tea?', answer: 'It is warm.' },
      { question: 'When tea?', answer: 'It is warm.' },
    ]);
  });

  it('are refused where one has no answer', () => {
    const questions = [{ question: 'Why?', answer: 'So.' }, { question: 'Why not?' }];
    expect(() => faq.parse(JSON.stringify({ questions }))).toThrow(unusable('"answer"'));
  });
});

describe('pictures', () => {
  it.each([
    [1, 1],
    [7, 0],
    [-1, 0],
    ['1', 0],
    [undefined, 0],
  ])('stand in a section that there is: %j becomes %i', (position, expected) => {
    const picture = { prompt: 'A cup', alt: 'Green tea', position };
    const [first] = pictures.parse(JSON.stringify({ pictures: [picture, picture] }));
    expect(first).toEqual({ prompt: 'A cup', alt: 'Green tea', position: expected });
  });
});
