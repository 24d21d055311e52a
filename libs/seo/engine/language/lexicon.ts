import type { LanguagePack } from './language-pack';
import { wordKeyOf } from './word-key';
import { factsUnknown } from './word-fact';

/** A distinct word of a language: all its uses in all texts share it, in whatever case and with whatever quotes they are written. */
export interface Lexeme {
  /** Its number in the lexicon, from 0 on; -1 when it is not remembered. It holds while one text is analysed. */
  readonly id: number;
  /** The word as it is compared: lower case, typographic quotes made plain. */
  readonly key: string;
  readonly language: LanguagePack;
  /** What is known of it already, by the number of the fact: see `wordFact`. */
  readonly facts: number[];
}

/** Longer "words" are addresses and noise. */
const LONGEST_REMEMBERED_LETTERS = 40;
/** When so many are remembered, the next text begins with none; a long one has about five thousand. */
const MANY_WORDS = 20_000;
/** Whatever the text, no more are remembered. */
const MOST_WORDS = 50_000;
/** V8 keeps a piece of a string as a reference into it from this length on. */
const SHORTEST_SHARED_PIECE = 13;
/** How many ways of writing are recognised at a glance; a power of two. */
const SPELLINGS = 8_192;

/** The distinct words met in the texts of one language, each of them made and judged once. */
export class Lexicon {
  private readonly lexemes = new Map<string, Lexeme>();
  /** The last word written with each hash: what is met again is not even copied out of its text. */
  private readonly spellings = new Array<string>(SPELLINGS).fill('');
  private readonly spelled = new Array<Lexeme | undefined>(SPELLINGS).fill(undefined);

  constructor(private readonly language: LanguagePack) {}

  /** How many words are remembered: each has a number below that. */
  get size(): number {
    return this.lexemes.size;
  }

  /** The word between two offsets of a text. */
  lexemeAt(text: string, start: number, end: number): Lexeme {
    if (end - start > LONGEST_REMEMBERED_LETTERS) return this.lexemeOf(wordKeyOf(text.slice(start, end)));
    let hash = 0;
    for (let offset = start; offset < end; offset += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(offset)) | 0;
    const slot = (hash ^ (hash >>> 13)) & (SPELLINGS - 1);
    const known = this.spelled[slot];
    if (known !== undefined && isSpelledAt(this.spellings[slot] ?? '', text, start, end)) return known;
    const spelling = copyOf(text.slice(start, end));
    const lexeme = this.lexemeOf(wordKeyOf(spelling));
    this.spellings[slot] = spelling;
    this.spelled[slot] = lexeme;
    return lexeme;
  }

  private lexemeOf(key: string): Lexeme {
    const known = this.lexemes.get(key);
    if (known !== undefined) return known;
    const isRemembered = key.length <= LONGEST_REMEMBERED_LETTERS && this.lexemes.size < MOST_WORDS;
    const id = isRemembered ? this.lexemes.size : -1;
    const lexeme: Lexeme = {
      id,
      key: isRemembered ? copyOf(key) : key,
      language: this.language,
      facts: factsUnknown(),
    };
    if (isRemembered) this.lexemes.set(lexeme.key, lexeme);
    return lexeme;
  }
}

const lexicons = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a language. */
export function lexiconOf(language: LanguagePack): Lexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const lexicon = new Lexicon(language);
  lexicons.set(language, lexicon);
  return lexicon;
}

/** Forgets the words of a language when they have become many. To be called between two texts: numbers begin anew. */
export function boundLexicon(language: LanguagePack): void {
  if (lexiconOf(language).size > MANY_WORDS) lexicons.delete(language);
}

function isSpelledAt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let offset = 0; offset < spelling.length; offset += 1) {
    if (spelling.charCodeAt(offset) !== text.charCodeAt(start + offset)) return false;
  }
  return true;
}

/** A piece of a text would keep the whole text in memory, unless it is so short that the engine copies it anyway. */
function copyOf(piece: string): string {
  return piece.length < SHORTEST_SHARED_PIECE ? piece : piece.split('').join('');
}
