import { topicWordsOf } from './topic-words';

/** Phrases in all forms of their words, and what each of them stands for. */
export class PhraseTable<Value> {
  /** By the first word, the longest first. */
  readonly #phrases = new Map<string, { readonly words: readonly string[]; readonly values: Value[] }[]>();

  constructor(private readonly language: string) {}

  add(phrase: string, value: Value): void {
    const words = keysOf(phrase, this.language).map(({ key }) => key);
    const [first] = words;
    if (first === undefined) return;
    const known = this.#phrases.get(first) ?? [];
    const same = known.find((one) => one.words.join(' ') === words.join(' '));
    if (same) {
      if (!same.values.includes(value)) same.values.push(value);
    } else known.push({ words, values: [value] });
    known.sort((one, other) => other.words.length - one.words.length);
    this.#phrases.set(first, known);
  }

  /** The longest phrase that the words have from a place on, if any. */
  at(
    words: readonly PhraseWord[],
    place: number,
  ): { readonly length: number; readonly values: readonly Value[] } | null {
    const phrase = this.#phrases
      .get(words[place]?.key ?? '')
      ?.find((one) => one.words.every((word, index) => words[place + index]?.key === word));
    return phrase ? { length: phrase.words.length, values: phrase.values } : null;
  }
}

export interface PhraseWord {
  /** The term, or the word itself where it is a function word. */
  readonly key: string;
  readonly term: string | null;
}

/** The words of a text as phrases are made of them. */
export function keysOf(text: string, language: string): readonly PhraseWord[] {
  return topicWordsOf(text, language).map(({ term, start, end }) => ({
    key: term ?? text.slice(start, end).toLowerCase(),
    term,
  }));
}
