import { languageCodeOf } from '@seoforge/kernel';

import { GENERIC_WORDS } from './generic-words';
import { keysOf, PhraseTable, type PhraseWord } from './phrase-table';
import { SAME_WORDS } from './same-words';
import { SEARCH_ASPECTS } from './search-aspects';
import { SEARCH_MODIFIERS } from './search-modifiers';

type TopicWordKind = 'aspect' | 'modifier' | 'plain';

/** A word or phrase of a keyphrase or a title that says what is looked for. */
export interface TopicWord {
  /** What it means: its term, or for what can be said in several words something that all of them share. Never empty. */
  readonly meanings: readonly string[];
  /** Its terms, as texts and the index have them. */
  readonly terms: readonly string[];
  /** `aspect`: see `SEARCH_ASPECTS`; `modifier`: see `SEARCH_MODIFIERS`; `plain`: any other. */
  readonly kind: TopicWordKind;
  /** Whether it only tells what the words before it are for or of ("gas for stoves"). */
  readonly isComplement: boolean;
}

/** One of the meanings of a phrase; null where it only names the form of a text. */
type Meaning = { readonly id: string; readonly kind: TopicWordKind } | null;

const YEAR = /^(?:19|20)\d\d$/;
const COMPLEMENT_MARKS: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(['for', 'of']) };

/** Of languages without words of ours. */
const NO_TABLE = new PhraseTable<Meaning>('en');
const tables = new Map<string, PhraseTable<Meaning>>();
/** Names are few and asked for again and again: reading one takes longer than all else that is done with it. About 1 kB each. */
const MOST_KNOWN_TOPICS = 20_000;
const knownTopics = new Map<string, readonly TopicWord[]>();

/**
 * What a keyphrase or a title wants to be found for: its words without those that only name the form of the text ("guide", "best", a
 * year), each meaning once; all of them where nothing else is left.
 */
export function topicOf(text: string, language: string): readonly TopicWord[] {
  const name = `${language}\n${text}`;
  const known = knownTopics.get(name) ?? readTopic(text, language);
  knownTopics.delete(name);
  knownTopics.set(name, known);
  if (knownTopics.size > MOST_KNOWN_TOPICS) knownTopics.delete(knownTopics.keys().next().value ?? '');
  return known;
}

function readTopic(text: string, language: string): readonly TopicWord[] {
  const code = languageCodeOf(language);
  const words = keysOf(text, language);
  const meant = meantBy(words, tableOf(code), code);
  return distinct(meant.length > 0 ? meant : words.flatMap(plainWordsOf));
}

/** Whether a topic has a word, or one that means the same. */
export function says(topic: readonly TopicWord[], { meanings }: TopicWord): boolean {
  return topic.some((word) => word.meanings.some((meaning) => meanings.includes(meaning)));
}

function meantBy(words: readonly PhraseWord[], table: PhraseTable<Meaning>, code: string): readonly TopicWord[] {
  const found: TopicWord[] = [];
  let isComplement = false;
  for (let place = 0; place < words.length;) {
    const phrase = table.at(words, place);
    const taken = words.slice(place, place + (phrase?.length ?? 1));
    place += taken.length;
    if (COMPLEMENT_MARKS[code]?.has(taken[0]?.key ?? '') === true)
      isComplement = found.some(({ kind }) => kind === 'plain');
    const meant = phrase === null ? taken.flatMap(plainWordsOf).filter(isNoYear) : knownWordsOf(phrase.values, taken);
    found.push(...meant.map((word) => ({ ...word, isComplement })));
  }
  return found;
}

/** The word that a phrase is, or none where it only names the form of a text. */
function knownWordsOf(meanings: readonly Meaning[], words: readonly PhraseWord[]): readonly TopicWord[] {
  const told = meanings.filter((meaning) => meaning !== null);
  if (told.length < meanings.length) return [];
  const kinds = new Set(told.map(({ kind }) => kind));
  const kind = kinds.has('plain') ? 'plain' : kinds.has('modifier') ? 'modifier' : 'aspect';
  const terms = words.flatMap(({ term }) => term ?? []);
  return [{ meanings: told.map(({ id }) => id), terms, kind, isComplement: false }];
}

function plainWordsOf({ term }: PhraseWord): readonly TopicWord[] {
  return term === null ? [] : [{ meanings: [term], terms: [term], kind: 'plain', isComplement: false }];
}

function isNoYear({ terms }: TopicWord): boolean {
  return !terms.some((term) => YEAR.test(term));
}

function distinct(words: readonly TopicWord[]): readonly TopicWord[] {
  return [...new Map(words.toReversed().map((word) => [word.meanings.join(' '), word])).values()].reverse();
}

function tableOf(code: string): PhraseTable<Meaning> {
  const known = GENERIC_WORDS[code] === undefined ? NO_TABLE : tables.get(code);
  if (known !== undefined) return known;
  const table = new PhraseTable<Meaning>(code);
  const add = (phrases: string, meaning: Meaning): void => {
    for (const phrase of phrases.split(', ')) table.add(phrase, meaning);
  };
  const addAll = (lines: readonly string[] = [], kind: TopicWordKind): void => {
    for (const [line, phrases] of lines.entries()) add(phrases, { id: `${kind} ${line}`, kind });
  };
  addAll(SEARCH_ASPECTS[code], 'aspect');
  addAll(SEARCH_MODIFIERS[code], 'modifier');
  addAll(SAME_WORDS[code], 'plain');
  add(GENERIC_WORDS[code] ?? '', null);
  tables.set(code, table);
  return table;
}
