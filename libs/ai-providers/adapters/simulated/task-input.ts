import type { InputBlock } from './input-block';

const TASKS = [
  'article.outline',
  'article.introduction',
  'article.section',
  'article.conclusion',
  'article.metadata',
] as const;

export type Task = (typeof TASKS)[number];

/** What a prompt of the product asks for: its data block with every field checked, bounded and on one line. */
export interface TaskInput {
  readonly task: Task;
  /** The language of the answer as a lower-case primary subtag, for instance `en`. */
  readonly language: string;
  readonly keyphrase: string;
  readonly synonyms: readonly string[];
  readonly heading: string;
  readonly position: number;
  readonly sectionCount: number;
  readonly targetWords: number;
  readonly keyphraseUses: number;
  /** The whole block as it was written: the same block gives the same answer. */
  readonly seed: string;
}

const MAX_KEYPHRASE_CHARACTERS = 500;
const MAX_HEADING_CHARACTERS = 500;
const MAX_SYNONYMS = 20;
const MAX_SECTIONS = 40;
const MAX_WORDS = 5_000;

function lineOf(value: unknown, maxCharacters: number): string {
  if (typeof value !== 'string') return '';
  return value
    .slice(0, maxCharacters)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

function integerOf(value: unknown, least: number, most: number, otherwise: number): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return otherwise;
  return Math.min(most, Math.max(least, Math.round(value)));
}

function isTask(value: unknown): value is Task {
  return TASKS.some((task) => task === value);
}

/** The task in a data block; undefined where it names no known task or no keyphrase. */
export function readTaskInput({ fields, json }: InputBlock): TaskInput | undefined {
  const keyphrase = lineOf(fields['keyphrase'], MAX_KEYPHRASE_CHARACTERS);
  if (!isTask(fields['task']) || keyphrase === '') return undefined;
  const synonyms: unknown[] = Array.isArray(fields['synonyms']) ? fields['synonyms'].slice(0, MAX_SYNONYMS) : [];
  const targetWords = integerOf(fields['targetWords'], 1, MAX_WORDS, 150);
  return {
    task: fields['task'],
    language: (lineOf(fields['language'], 40).split(/[-_]/)[0] ?? '').toLowerCase() || 'en',
    keyphrase,
    synonyms: synonyms.map((synonym) => lineOf(synonym, MAX_KEYPHRASE_CHARACTERS)).filter((synonym) => synonym !== ''),
    heading: lineOf(fields['heading'], MAX_HEADING_CHARACTERS),
    position: integerOf(fields['position'], 0, MAX_SECTIONS, 0),
    sectionCount: integerOf(fields['sectionCount'], 1, MAX_SECTIONS, 4),
    targetWords,
    keyphraseUses: integerOf(fields['keyphraseUses'], 0, targetWords, 0),
    seed: json,
  };
}
