import type { Block } from '../document/content-document';
import type { Lexeme } from '../language/lexicon';

const UNUSED = 0;
const USED_ONCE = -1;

/** The words that a text uses more than once, numbered from 1 on, so that a phrase of them is a number too. */
export class RepeatedWords {
  private readonly keys = [''];
  private readonly numbers: Int32Array;

  /** Every word remembered has a number in its lexicon below `lexiconSize`. */
  constructor(blocks: readonly Block[], lexiconSize: number) {
    this.numbers = new Int32Array(lexiconSize);
    for (const { sentences } of blocks) {
      for (const { words } of sentences) for (const { lexeme } of words) this.add(lexeme);
    }
  }

  /** 0 for a word that is not repeated. */
  numberOf({ id }: Lexeme): number {
    return Math.max(0, this.numbers[id] ?? 0);
  }

  /** The number of a phrase with one more word at its end; 0 stands for the empty phrase. */
  append(phrase: number, word: number): number {
    return phrase * this.keys.length + word;
  }

  /** The words of a phrase, in their order. */
  read(phrase: number): string[] {
    const words: string[] = [];
    for (let rest = phrase; rest > 0; rest = Math.floor(rest / this.keys.length)) {
      words.unshift(this.keys[rest % this.keys.length] ?? '');
    }
    return words;
  }

  private add({ id, key }: Lexeme): void {
    const number = this.numbers[id];
    if (number === UNUSED) this.numbers[id] = USED_ONCE;
    else if (number === USED_ONCE) this.numbers[id] = this.keys.push(key) - 1;
  }
}
