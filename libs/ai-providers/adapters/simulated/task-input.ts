import type { InputBlock } from './input-block';
import { integerOf, lineOf, linesOf, recordsOf } from './read-fields';
import { readRevisionInput, type RevisionInput } from './revision-input';

const TASKS = [
  'article.outline',
  'article.introduction',
  'article.section',
  'article.conclusion',
  'article.metadata',
  'article.faq',
  'article.pictures',
  'revise.passages',
  'revise.metadata',
] as const;

export type Task = (typeof TASKS)[number];

/** Something to cite or to link to: its text, and the address that a Markdown link gives it. */
export interface Reference {
  /** `fact:` or `post:` and a number. */
  readonly id: string;
  readonly text: string;
}

/** What a prompt of the product asks for: its data block with every field checked, bounded and on one line. */
export interface TaskInput extends RevisionInput {
  readonly task: Task;
  /** The language of the answer as a lower-case primary subtag, for instance `en`. */
  readonly language: string;
  readonly keyphrase: string;
  readonly synonyms: readonly string[];
  readonly heading: string;
  /** All headings of the article. */
  readonly headings: readonly string[];
  readonly position: number;
  readonly sectionCount: number;
  readonly targetWords: number;
  readonly keyphraseUses: number;
  readonly facts: readonly Reference[];
  readonly posts: readonly Reference[];
  /** Sentences that stand in the article already. */
  readonly openings: readonly string[];
  readonly questionCount: number;
  readonly pictureCount: number;
  /** The whole block as it was written: the same block gives the same answer. */
  readonly seed: string;
}

const MAX_KEYPHRASE_CHARACTERS = 500;
const MAX_HEADING_CHARACTERS = 500;
const MAX_STATEMENT_CHARACTERS = 2_000;
const MAX_SYNONYMS = 20;
const MAX_SECTIONS = 40;
const MAX_HEADINGS = 200;
const MAX_REFERENCES = 50;
const MAX_QUESTIONS = 12;
const MAX_PICTURES = 20;
const MAX_WORDS = 5_000;

function isTask(value: unknown): value is Task {
  return TASKS.some((task) => task === value);
}

function referencesOf(value: unknown, kind: 'fact' | 'post', member: string): readonly Reference[] {
  return recordsOf(value, MAX_REFERENCES)
    .map((record) => ({ id: lineOf(record['id'], 40), text: lineOf(record[member], MAX_STATEMENT_CHARACTERS) }))
    .filter(({ id, text }) => text !== '' && new RegExp(`^${kind}:\\d+$`).test(id));
}

/** The primary subtag of a block's language in lower case; English where it names none. */
export function languageOf({ fields }: Pick<InputBlock, 'fields'>): string {
  return (lineOf(fields['language'], 40).split(/[-_]/)[0] ?? '').toLowerCase() || 'en';
}

/** The task in a data block; undefined where it names no known task or no keyphrase. */
export function readTaskInput({ fields, json }: InputBlock): TaskInput | undefined {
  const keyphrase = lineOf(fields['keyphrase'], MAX_KEYPHRASE_CHARACTERS);
  if (!isTask(fields['task']) || keyphrase === '') return undefined;
  const targetWords = integerOf(fields['targetWords'], 1, MAX_WORDS, 150);
  return {
    task: fields['task'],
    language: languageOf({ fields }),
    keyphrase,
    synonyms: linesOf(fields['synonyms'], MAX_SYNONYMS, MAX_KEYPHRASE_CHARACTERS),
    heading: lineOf(fields['heading'], MAX_HEADING_CHARACTERS),
    headings: linesOf(fields['headings'], MAX_HEADINGS, MAX_HEADING_CHARACTERS),
    position: integerOf(fields['position'], 0, MAX_HEADINGS, 0),
    sectionCount: integerOf(fields['sectionCount'], 1, MAX_SECTIONS, 4),
    targetWords,
    keyphraseUses: integerOf(fields['keyphraseUses'], 0, targetWords, 0),
    facts: referencesOf(fields['facts'], 'fact', 'statement'),
    posts: referencesOf(fields['posts'], 'post', 'title'),
    openings: linesOf(fields['openings'], MAX_HEADINGS, MAX_STATEMENT_CHARACTERS),
    questionCount: integerOf(fields['questionCount'], 1, MAX_QUESTIONS, 4),
    pictureCount: integerOf(fields['pictureCount'], 1, MAX_PICTURES, 1),
    ...readRevisionInput(fields),
    seed: json,
  };
}
