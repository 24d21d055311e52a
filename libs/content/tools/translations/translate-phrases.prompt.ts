import {
  lineOf,
  objectSchema,
  parseJsonAnswer,
  type Prompt,
  taskMessages,
  TEXT,
  wordingFor,
} from '@seoforge/prompting';

import { figuresIn, keepFigures } from './keep-figures';
import { untouchablePartsOf } from './marks';
import type { GlossaryEntry } from './translation';
import { TRANSLATE_PHRASES_IN_ENGLISH } from './translate-phrases.v1.en';
import { TRANSLATE_PHRASES_IN_THAI } from './translate-phrases.v1.th';
import { TRANSLATOR } from './translator';

/** What stands around a text and is translated with it. */
export const PHRASES = ['keyphrase', 'title', 'metaDescription'] as const;
export type Phrases = Partial<Readonly<Record<(typeof PHRASES)[number], string>>>;

/** What is known of the phrases. */
export interface PhrasesScene {
  readonly phrases: Phrases;
  readonly synonyms: readonly string[];
  /** How the text begins, without markup. */
  readonly opening: string;
  /** Null where it is not known. */
  readonly from: string | null;
  readonly to: string;
  readonly glossary: readonly GlossaryEntry[];
}

const PURPOSE = 'translation';
const TASK = 'translation.phrases';
const WORDING = { english: TRANSLATE_PHRASES_IN_ENGLISH, thai: TRANSLATE_PHRASES_IN_THAI };
/** In characters; longer ones are the sign of an answer gone wrong. */
const LONGEST: Readonly<Record<keyof Phrases, number>> = { keyphrase: 200, title: 300, metaDescription: 600 };

/** The phrases in the other language: the same ones, and no others. */
export function translatePhrasesPrompt({ phrases, from, to, ...context }: PhrasesScene): Prompt<Phrases> {
  const wanted = PHRASES.filter((name) => phrases[name] !== undefined);
  return {
    name: `${TASK}@1`,
    purpose: PURPOSE,
    messages: taskMessages(wordingFor(TRANSLATOR, to), WORDING, {
      task: TASK,
      language: to,
      ...(from === null ? {} : { from }),
      ...phrases,
      ...context,
      wanted,
    }),
    maxOutputTokens: 2_500,
    output: { name: 'phrases', schema: objectSchema(Object.fromEntries(wanted.map((name) => [name, TEXT]))) },
    parse: (text) => {
      const answer = parseJsonAnswer(PURPOSE, text);
      return Object.fromEntries(
        wanted.map((name) => [name, keepFigures(phrases[name] ?? '', lineOf(PURPOSE, answer, name, LONGEST[name]))]),
      );
    },
    proseOf: ({ title = '', metaDescription = '' }) => `${title}\n${metaDescription}`,
    faultsOf: (answer) => faultsOf(phrases, answer),
  };
}

function faultsOf(given: Phrases, answer: Phrases): readonly string[] {
  const { keyphrase } = answer;
  return (['title', 'metaDescription'] as const).flatMap((name) => {
    const [before, after] = [given[name], answer[name]];
    if (before === undefined || after === undefined) return [];
    const isNamed = given.keyphrase !== undefined && has(before, given.keyphrase);
    return [
      ...(before === after && before.includes(' ') ? [`its "${name}" is not translated`] : []),
      ...(isNamed && keyphrase !== undefined && !has(after, keyphrase)
        ? [`its "${name}" is without its keyphrase`]
        : []),
      ...keptPartsOf(before)
        .filter((part) => !after.includes(part))
        .map((part) => `its "${name}" is without ${part}`),
    ];
  });
}

/** Variables, placeholders and numbers: one digit alone is as well written in letters. */
function keptPartsOf(phrase: string): readonly string[] {
  const kept = untouchablePartsOf(phrase).flatMap(({ text, isKept }) => (isKept ? [text] : []));
  return [...kept, ...[...figuresIn(phrase)].filter((figure) => figure.length > 1)];
}

function has(text: string, phrase: string): boolean {
  return text.toLowerCase().includes(phrase.toLowerCase());
}
