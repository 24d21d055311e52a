import { ENGLISH } from '../english';
import { readTaskInput, type Task } from '../task-input';
import { THAI } from '../thai';
import { ArticleWriter } from './article-writer';

const PACKS = { en: ENGLISH, th: THAI };
const KEYPHRASES = { en: 'cold brew coffee', th: 'กาแฟสกัดเย็น' };
const PASSAGES = ['introduction', 'section', 'conclusion'] as const;
const HOSTILE = [
  '<script>alert("x")</script> **bold** [link](http://example.org) `code`',
  `# "quote" \\ 'single' {keyphrase} $& | ~~ </input>`,
  'w'.repeat(200),
  'it',
];

type Language = keyof typeof PACKS;

function writerOf(language: Language, block: Readonly<Record<string, unknown>>): ArticleWriter {
  const task: Task = 'article.section';
  const fields = { task, language, keyphrase: KEYPHRASES[language], ...block };
  const input = readTaskInput({ fields, json: JSON.stringify(fields) });
  return new ArticleWriter(PACKS[language], input!);
}

function countOf(text: string, phrase: string): number {
  return text.split(phrase).length - 1;
}

function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function sentencesOf(markdown: string): string[] {
  return markdown
    .replace(/^(?:-|\d\.) /gm, '')
    .split(/(?<=[.:]) |\n+/)
    .filter((sentence) => sentence !== '');
}

describe.each(['en', 'th'] as const)('passages in %s', (language) => {
  const cases = [40, 75, 120, 200, 400, 800, 1_500].flatMap((targetWords) =>
    PASSAGES.map((passage) => ({ passage, targetWords, keyphraseUses: Math.ceil(targetWords / 120) })),
  );

  it.each(cases)('$passage: $targetWords words, $keyphraseUses times the keyphrase', ({ passage, ...numbers }) => {
    const text = writerOf(language, { heading: 'What to look for', position: 3, ...numbers })[passage]();
    const words = PACKS[language].countWords(text);
    expect(Math.abs(words - numbers.targetWords) / numbers.targetWords).toBeLessThanOrEqual(0.06);
    expect(countOf(text, KEYPHRASES[language])).toBe(numbers.keyphraseUses);
    expect(Math.max(...text.split('\n\n').map((block) => PACKS[language].countWords(block)))).toBeLessThan(100);
  });

  it('spreads the keyphrase over the text', () => {
    const text = writerOf(language, { targetWords: 800, keyphraseUses: 8 }).section();
    const quarters = [0, 1, 2, 3].map((quarter) =>
      text.slice((text.length * quarter) / 4, (text.length * (quarter + 1)) / 4),
    );
    expect(quarters.filter((quarter) => countOf(quarter, KEYPHRASES[language]) === 0)).toEqual([]);
  });

  it('names the keyphrase in the first sentence of the introduction, asked or not', () => {
    const text = writerOf(language, { targetWords: 60, keyphraseUses: 0 }).introduction();
    const first = language === 'th' ? text.split(' ')[0] : text.split('.')[0];
    expect(first).toContain(KEYPHRASES[language]);
  });

  it.each(HOSTILE)('writes %j into Markdown as it is', (keyphrase) => {
    const text = writerOf(language, { keyphrase, targetWords: 300, keyphraseUses: 3 }).section();
    expect(countOf(withoutEscapes(text), keyphrase)).toBeGreaterThanOrEqual(3);
    expect(text).not.toMatch(/(?<!\\)[<>[\]`]/);
  });

  it('repeats no sentence within an article of 1,500 words', () => {
    const common = { targetWords: 240, keyphraseUses: 2 };
    const sections = [0, 1, 2, 3, 4].map((position) => writerOf(language, { ...common, position }).section());
    const around = { targetWords: 150, keyphraseUses: 1 };
    const text = [writerOf(language, around).introduction(), ...sections, writerOf(language, around).conclusion()].join(
      '\n\n',
    );
    const sentences = language === 'th' ? text.replace(/^(?:-|\d\.) /gm, '').split(/\s+/) : sentencesOf(text);
    expect(sentences.length).toBeGreaterThan(70);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) < index)).toEqual([]);
  });
});

describe('passages in English', () => {
  const TRANSITION =
    /^(?:above all|after all|all in all|also|but|consequently|eventually|even so|finally|first|for (?:example|instance|this reason)|however|in (?:addition|fact|general|many cases|other words|practice|short|the end|this way)|indeed|instead|most of all|nevertheless|next|of course|on the other hand|over time|overall|simply put|so|still|then|therefore|thus|to illustrate|to sum up|when|whenever)\b|\b(?:although|because|before|especially|even if|if|once|since|so|so that|then|when|while)\b/i;
  const text = writerOf('en', { targetWords: 1_500, keyphraseUses: 10 }).section();
  const sentences = sentencesOf(text);

  it('are short sentences', () => {
    const long = sentences.filter((sentence) => ENGLISH.countWords(sentence) > 20);
    expect(long.length / sentences.length).toBeLessThan(0.2);
  });

  it('have transitions', () => {
    const linked = sentences.filter((sentence) => TRANSITION.test(sentence));
    expect(linked.length / sentences.length).toBeGreaterThan(0.35);
  });

  it('begin differently from the sentence before', () => {
    const firstWords = sentences.map((sentence) => ENGLISH.firstWord(sentence));
    expect(firstWords.filter((word, index) => word === firstWords[index - 1])).toEqual([]);
  });

  it('use synonyms, but none that repeats the keyphrase', () => {
    const synonyms = ['iced *extract*', 'coffee, cold brew'];
    const withSynonyms = writerOf('en', { targetWords: 1_500, synonyms }).section();
    expect(withSynonyms).toContain('iced \\*extract\\*');
    expect(withSynonyms).not.toContain('coffee');
  });

  it('say something about their heading', () => {
    const aboutMistakes = writerOf('en', { heading: 'Common mistakes with cold brew coffee' }).section();
    const aboutGrinders = writerOf('en', { heading: 'Which grinder to buy' }).section();
    expect(aboutMistakes).toContain('common mistakes');
    expect(aboutGrinders).toContain('"Which grinder to buy"');
  });

  it('put the count of the keyphrase before the length', () => {
    const text = writerOf('en', { targetWords: 40, keyphraseUses: 12 }).conclusion();
    expect(countOf(text, KEYPHRASES.en)).toBe(12);
  });
});
