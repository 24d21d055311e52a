import { ENGLISH } from '../english';
import { FRENCH } from '../french';
import { GERMAN } from '../german';
import { SPANISH } from '../spanish';
import { readTaskInput, type Task } from '../task-input';
import { THAI } from '../thai';
import { ArticleWriter } from './article-writer';
import { hasTransition } from './has-transition';

const PACKS = { en: ENGLISH, th: THAI, de: GERMAN, es: SPANISH, fr: FRENCH };
const KEYPHRASES = {
  en: 'cold brew coffee',
  th: 'กาแฟสกัดเย็น',
  de: 'E-Bikes',
  es: 'café frío',
  fr: 'thé vert',
};
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
    .split(/(?<=\.) |\n+/)
    .filter((sentence) => sentence !== '');
}

describe.each(['en', 'th', 'de', 'es', 'fr'] as const)('passages in %s', (language) => {
  const cases = [40, 300].flatMap((targetWords) =>
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
    const first = language === 'th' ? text.split(' ')[0] : text.split(/[.!?]/)[0];
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
  const text = writerOf('en', { targetWords: 1_500, keyphraseUses: 10 }).section();
  const sentences = sentencesOf(text);

  it('are short sentences', () => {
    const long = sentences.filter((sentence) => ENGLISH.countWords(sentence) > 20);
    expect(long.length / sentences.length).toBeLessThan(0.2);
  });

  it('have transitions', () => {
    const linked = sentences.filter((sentence) => hasTransition(sentence, ENGLISH));
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

describe('what is given to an article', () => {
  const facts = [
    { id: 'fact:1', statement: 'A jar of cold brew coffee keeps for 7 days.' },
    { id: 'fact:2', statement: 'Most [filters] are made of paper' },
    { id: 'javascript:alert(1)', statement: 'Never mind' },
  ];
  const posts = [{ id: 'post:1', title: 'Ten quiet *mornings*' }];

  it('stands in a section: facts with a link on a few of their words, posts with one on their title', () => {
    const text = writerOf('en', { targetWords: 200, keyphraseUses: 2, facts, posts }).section();
    expect(withoutEscapes(text)).toContain('A jar of cold brew coffee [keeps for 7 days](fact:1).');
    expect(text).toContain('Most \\[filters\\] [are made of paper](fact:2).');
    expect(text).toContain('[Ten quiet \\*mornings\\*](post:1)');
    expect(text).not.toContain('javascript');
    expect(countOf(text, KEYPHRASES.en)).toBe(2);
    expect(Math.abs(ENGLISH.countWords(text) - 200)).toBeLessThan(12);
  });

  it('stands there even where it leaves no room for more', () => {
    const text = writerOf('en', { targetWords: 12, facts, posts }).section();
    expect(text).toContain('(fact:1)');
    expect(text).toContain('(post:1)');
  });

  it('is not said again in introduction and conclusion', () => {
    const opening = writerOf('en', { targetWords: 60 })
      .introduction()
      .split(/(?<=\.) /)[0]!;
    expect(writerOf('en', { targetWords: 60, openings: [opening] }).introduction()).not.toContain(opening);
  });
});

describe.each(['en', 'th', 'de', 'es', 'fr'] as const)('what goes with an article in %s', (language) => {
  const keyphrase = KEYPHRASES[language];

  it('asks as many questions as are wanted, so many of them with the keyphrase, and answers them', () => {
    const { questions } = writerOf(language, { questionCount: 5, keyphraseUses: 2 }).faq();
    expect(questions).toHaveLength(5);
    expect(questions.filter(({ question }) => question.includes(keyphrase))).toHaveLength(2);
    expect(questions.filter(({ answer }) => answer.includes(keyphrase))).toEqual([]);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(5);
  });

  it('spreads pictures over the sections and says in English what they show', () => {
    const headings = ['One', 'Two', 'Three', 'Four'];
    const { pictures } = writerOf(language, { headings, pictureCount: 2, keyphraseUses: 1 }).pictures();
    expect(pictures.map(({ position }) => position)).toEqual([0, 2]);
    expect(pictures.map(({ alt }) => alt.includes(keyphrase))).toEqual([true, false]);
    expect(pictures[1]?.prompt).toContain('photograph');
    expect(pictures[1]?.prompt).toContain('"Three"');
  });
});
