import { integerOf, lineOf, recordsOf, textOf } from './read-fields';

/** What is to be done to a passage. */
export interface Change {
  /** One of the fix actions of the analysis, such as `shortenSentences`; others are passed over. */
  readonly action: string;
  /** The change in words; it may quote the sentences that it is about. */
  readonly instruction: string;
  /** How many sentences, words or uses; undefined where the change is for the whole passage. */
  readonly count: number | undefined;
}

export interface Passage {
  readonly id: string;
  readonly html: string;
  readonly changes: readonly Change[];
}

/** The part of a task that is there in revisions alone. */
export interface RevisionInput {
  readonly passages: readonly Passage[];
  /** What is to be done to the title and the description. */
  readonly changes: readonly Change[];
  readonly seoTitle: string;
  readonly metaDescription: string;
}

const MAX_PASSAGES = 100;
const MAX_PASSAGE_CHARACTERS = 100_000;
const MAX_CHANGES = 20;
const MAX_COUNT = 1_000;
const MAX_LINE_CHARACTERS = 4_000;

function changesOf(value: unknown): readonly Change[] {
  return recordsOf(value, MAX_CHANGES).map(({ action, instruction, count }) => ({
    action: lineOf(action, 100),
    instruction: lineOf(instruction, MAX_LINE_CHARACTERS),
    count: typeof count === 'number' ? integerOf(count, 1, MAX_COUNT, 1) : undefined,
  }));
}

export function readRevisionInput(fields: Readonly<Record<string, unknown>>): RevisionInput {
  return {
    passages: recordsOf(fields['passages'], MAX_PASSAGES).map(({ id, html, changes }) => ({
      id: typeof id === 'number' ? String(id) : lineOf(id, 200),
      html: textOf(html, MAX_PASSAGE_CHARACTERS),
      changes: changesOf(changes),
    })),
    changes: changesOf(fields['changes']),
    seoTitle: lineOf(fields['seoTitle'], MAX_LINE_CHARACTERS),
    metaDescription: lineOf(fields['metaDescription'], MAX_LINE_CHARACTERS),
  };
}
