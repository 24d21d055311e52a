import {
  objectSchema,
  parseJsonAnswer,
  type Prompt,
  taskMessages,
  TEXT,
  UnusableAnswer,
  wordingFor,
} from '@seoforge/prompting';

import { readingOf, type Unit } from './unit';
import { TRANSLATE_UNITS_IN_ENGLISH } from './translate-units.v1.en';
import { TRANSLATE_UNITS_IN_THAI } from './translate-units.v1.th';
import { TRANSLATOR } from './translator';
import type { GlossaryEntry } from './translation';

/** What all calls for a text are told of it. */
export interface TranslationScene {
  /** Null where it is not known. */
  readonly from: string | null;
  readonly to: string;
  /** What the text is found for, in both languages; null where there is none. */
  readonly keyphrase: GlossaryEntry | null;
  readonly glossary: readonly GlossaryEntry[];
}

/** A unit, and why an earlier translation of it could not be used. */
export interface RequestedUnit extends Unit {
  readonly refused?: string;
}

const PURPOSE = 'translation';
const WORDING = { english: TRANSLATE_UNITS_IN_ENGLISH, thai: TRANSLATE_UNITS_IN_THAI };
const SCHEMA = objectSchema({ segments: { type: 'array', items: objectSchema({ id: TEXT, text: TEXT }) } });

/** Scripts without spaces may take several tokens for what another language says in one, and some models count their reasoning. */
const TOKENS_PER_CHARACTER = 2.5;
const SPARE_TOKENS = 1_500;
/** Ids, quotation marks and braces around a text. */
const TOKENS_PER_UNIT = 20;

/** Some texts of one content; the answer has those of them that it answered, by id. */
export function translateUnitsPrompt(
  { from, to, keyphrase, glossary }: TranslationScene,
  units: readonly RequestedUnit[],
): Prompt<ReadonlyMap<string, string>> {
  const texts = units.map(({ text }) => text).join('\n');
  return {
    name: `${PURPOSE}@1`,
    purpose: PURPOSE,
    messages: taskMessages(wordingFor(TRANSLATOR, to), WORDING, {
      task: PURPOSE,
      language: to,
      ...(from === null ? {} : { from }),
      ...(keyphrase === null ? {} : { keyphrase }),
      glossary: entriesIn(texts, glossary),
      segments: units,
    }),
    maxOutputTokens: Math.ceil(texts.length * TOKENS_PER_CHARACTER) + units.length * TOKENS_PER_UNIT + SPARE_TOKENS,
    output: { name: 'segments', schema: SCHEMA },
    parse: (text) => parseUnits(text, new Set(units.map(({ id }) => id))),
    proseOf: (answers) => [...answers.values()].map(readingOf).join('\n'),
  };
}

/** A long glossary need not be read again for each batch. */
export function entriesIn(text: string, glossary: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
  const said = text.toLowerCase();
  return glossary.filter(({ term }) => said.includes(term.toLowerCase()));
}

function parseUnits(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const { segments } = parseJsonAnswer(PURPOSE, text);
  const answers = new Map<string, string>();
  for (const segment of Array.isArray(segments) ? (segments as unknown[]) : []) {
    const { id, text: translation } = Object(segment) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof translation !== 'string') continue;
    if (wanted.has(id) && !answers.has(id)) answers.set(id, translation);
  }
  if (answers.size === 0) throw new UnusableAnswer(PURPOSE, 'it has none of the segments that were asked for');
  return answers;
}
