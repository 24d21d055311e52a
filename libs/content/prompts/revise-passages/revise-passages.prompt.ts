import { objectSchema, parseJsonAnswer, type Prompt, TEXT, UnusableAnswer, wordingFor } from '@seoforge/prompting';

import type { RevisionSubject } from '../../revision/revision-subject';
import { messagesOf } from '../messages-of';
import type { RequestedChange } from './passage-action';
import { INSTRUCTIONS_IN_ENGLISH } from './passage-instructions.v1.en';
import { INSTRUCTIONS_IN_THAI } from './passage-instructions.v1.th';
import { REVISE_PASSAGES_IN_ENGLISH } from './revise-passages.v1.en';
import { REVISE_PASSAGES_IN_THAI } from './revise-passages.v1.th';

/** A passage and what is to be changed in it. */
export interface PassageRequest {
  readonly id: string;
  /** One block, such as `<p>…</p>`. */
  readonly html: string;
  readonly changes: readonly RequestedChange[];
  /** Why an earlier answer for the passage could not be used. */
  readonly refused?: string;
}

export interface PassageAnswer {
  readonly id: string;
  /** As the model wrote it: to be sanitised. */
  readonly html: string;
}

const PURPOSE = 'revise.passages';
const WORDING = { english: REVISE_PASSAGES_IN_ENGLISH, thai: REVISE_PASSAGES_IN_THAI };
const SCHEMA = objectSchema({ passages: { type: 'array', items: objectSchema({ id: TEXT, html: TEXT }) } });

/** In scripts without spaces a character may be a token, and some models count their reasoning as output. */
const TOKENS_PER_CHARACTER = 1.2;
const TOKENS_PER_ADDED_WORD = 8;
const SPARE_TOKENS = 1_500;

/** Some passages of a text, each with its changes; the answer has those of them that it answered. */
export function revisePassagesPrompt(
  { language, keyphrase, synonyms, articleType, style }: RevisionSubject,
  passages: readonly PassageRequest[],
): Prompt<readonly PassageAnswer[]> {
  const input = {
    task: PURPOSE,
    ...{ language, keyphrase, synonyms, articleType },
    passages: passages.map(({ changes, ...passage }) => ({
      ...passage,
      changes: changes.map((change) => ({
        action: change.action,
        instruction: instructionFor(change, language),
        count: change.count,
      })),
    })),
  };
  return {
    name: `${PURPOSE}@1`,
    purpose: PURPOSE,
    messages: messagesOf(WORDING, style, input),
    maxOutputTokens: tokensFor(passages),
    output: { name: 'passages', schema: SCHEMA },
    parse: (text) => parsePassages(text, new Set(passages.map(({ id }) => id))),
    proseOf: (answers) => answers.map(({ html }) => html.replace(/<[^<>]*>/g, ' ')).join('\n'),
  };
}

function instructionFor(change: RequestedChange, language: string): string {
  const english = INSTRUCTIONS_IN_ENGLISH[change.action](change);
  return wordingFor({ english, thai: INSTRUCTIONS_IN_THAI[change.action](change) }, language);
}

function tokensFor(passages: readonly PassageRequest[]): number {
  return passages.reduce(
    (sum, { html, changes }) => sum + Math.ceil(html.length * TOKENS_PER_CHARACTER) + addedTokens(changes),
    SPARE_TOKENS,
  );
}

function addedTokens(changes: readonly RequestedChange[]): number {
  const growth = changes.filter(({ action }) => action === 'addWords' || action === 'addCharacters');
  return growth.reduce((sum, { count }) => sum + count * TOKENS_PER_ADDED_WORD, 0);
}

function parsePassages(text: string, wanted: ReadonlySet<string>): readonly PassageAnswer[] {
  const { passages } = parseJsonAnswer(PURPOSE, text);
  const answers = new Map<string, PassageAnswer>();
  for (const passage of Array.isArray(passages) ? (passages as unknown[]) : []) {
    const { id, html } = Object(passage) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof html !== 'string' || html.trim() === '') continue;
    if (wanted.has(id) && !answers.has(id)) answers.set(id, { id, html });
  }
  if (answers.size === 0) throw new UnusableAnswer(PURPOSE, 'it has none of the passages that were asked for');
  return [...answers.values()];
}
