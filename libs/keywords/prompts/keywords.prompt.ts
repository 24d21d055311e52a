import { objectSchema, parseJsonAnswer, taskMessages, TEXT, UnusableAnswer, type Prompt } from '@seoforge/prompting';

import { SEARCH_INTENTS, type SearchIntent } from '../domain/keyword';
import { cleanPhrase } from '../phrases/clean-phrase';
import { KEYWORDS_IN_ENGLISH } from './keywords.v1.en';
import { KEYWORDS_IN_THAI } from './keywords.v1.th';

/** What a model is told. */
export interface KeywordBrief {
  readonly language: string;
  readonly country: string | null;
  readonly subject: string;
  readonly excerpt: string;
  /** Phrases that were found without it. */
  readonly candidates: readonly string[];
  /** Further phrases that are wanted. */
  readonly count: number;
}

/** What a model thinks of a phrase. */
export interface Judgement {
  /** Null where it said nothing of use. */
  readonly intent: SearchIntent | null;
  readonly cluster: string | null;
}

export interface KeywordAnswer {
  /** By the place of the candidate. */
  readonly judged: ReadonlyMap<number, Judgement>;
  readonly phrases: readonly (Judgement & { readonly phrase: string })[];
}

const PURPOSE = 'keywords';
const ROLE =
  'You research what people search for, for the editors of a web site. You say what people type, and invent no figures.';
const WORDING = { english: KEYWORDS_IN_ENGLISH, thai: KEYWORDS_IN_THAI };
const INTENT = { type: 'string', enum: [...SEARCH_INTENTS] };
const SCHEMA = objectSchema({
  judged: { type: 'array', items: objectSchema({ id: { type: 'integer' }, intent: INTENT, cluster: TEXT }) },
  phrases: { type: 'array', items: objectSchema({ phrase: TEXT, intent: INTENT, cluster: TEXT }) },
});
/** A phrase in Thai with its intent and cluster takes about so many. */
const TOKENS_PER_PHRASE = 70;

export function keywordsPrompt(brief: KeywordBrief): Prompt<KeywordAnswer> {
  const candidates = brief.candidates.map((phrase, id) => ({ id, phrase }));
  return {
    name: `${PURPOSE}@1`,
    purpose: PURPOSE,
    messages: taskMessages(ROLE, WORDING, { task: PURPOSE, ...brief, candidates }),
    maxOutputTokens: 1_000 + TOKENS_PER_PHRASE * (brief.count + candidates.length),
    output: { name: 'keywords', schema: SCHEMA },
    parse: (text) => answerOf(parseJsonAnswer(PURPOSE, text), brief),
    proseOf: ({ phrases }) => phrases.map(({ phrase }) => phrase).join('\n'),
  };
}

/** What of an answer can be used; more than was asked for is left out. */
function answerOf(answer: Record<string, unknown>, { language, candidates, count }: KeywordBrief): KeywordAnswer {
  const judged = new Map<number, Judgement>();
  for (const record of recordsOf(answer['judged'], candidates.length)) {
    const id = record['id'];
    if (typeof id === 'number' && id in candidates && !judged.has(id)) judged.set(id, judgementOf(record, language));
  }
  const phrases = recordsOf(answer['phrases'], count).flatMap((record) => {
    const phrase = cleanPhrase(record['phrase'], language);
    return phrase === null ? [] : [{ phrase, ...judgementOf(record, language) }];
  });
  if (judged.size + phrases.length === 0) throw new UnusableAnswer(PURPOSE, 'it has no phrase that can be used');
  return { judged, phrases };
}

function recordsOf(value: unknown, most: number): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.slice(0, most).map((item) => Object(item) as Record<string, unknown>) : [];
}

function judgementOf({ intent, cluster }: Record<string, unknown>, language: string): Judgement {
  return { intent: SEARCH_INTENTS.find((known) => known === intent) ?? null, cluster: cleanPhrase(cluster, language) };
}
