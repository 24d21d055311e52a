import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

import { HEADINGS, HIDDEN, INLINE, UNLINKABLE } from './html-elements';
import type { TextBlock, TextPiece } from './text-block';

/** What a reader sees of a post. */
export interface ReadContent {
  /** In their order; none that is empty. */
  readonly blocks: readonly TextBlock[];
  /** What its links refer to, as written. */
  readonly references: readonly string[];
}

/** A longer text is known by its beginning, so that no post takes long: some 30,000 words. */
const MOST_CHARACTERS = 200_000;
const MOST_REFERENCES = 2_000;
const SHORTCODE = /\[[^[\]]{0,500}\]/g;

/** Reads HTML or block markup in one pass, in time and memory linear in its length whatever the input. */
export function readContent(content: string): ReadContent {
  const reader = new ContentReader(content);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(content);
  tokenizer.end();
  return reader;
}

class ContentReader implements TokenizerCallbacks, ReadContent {
  readonly blocks: TextBlock[] = [];
  readonly references: string[] = [];
  readonly #open = new Map<string, number>();
  #hiddenDepth = 0;
  #unlinkableDepth = 0;
  /** Of all blocks, a line break for each among them. */
  #characters = 0;
  #text = '';
  #pieces: TextPiece[] = [];
  #isHeading = false;
  #tag = '';
  #attribute = '';
  #value = '';

  constructor(private readonly content: string) {}

  ontext(start: number, end: number): void {
    if (this.#hiddenDepth > 0) return;
    const isLinkable = this.#unlinkableDepth === 0;
    const written = this.content.slice(start, end);
    let from = 0;
    for (const { index, 0: shortcode } of written.matchAll(SHORTCODE)) {
      this.#add(written.slice(from, index), start + from, isLinkable);
      this.#add(' '.repeat(shortcode.length), start + index, false);
      from = index + shortcode.length;
    }
    this.#add(written.slice(from), start + from, isLinkable);
  }

  ontextentity(codePoint: number, endIndex: number): void {
    if (this.#hiddenDepth === 0) this.#add(String.fromCodePoint(codePoint), endIndex, false);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.content.slice(start, end).toLowerCase();
    if (!INLINE.has(this.#tag)) {
      this.#finishBlock();
      this.#isHeading = HEADINGS.has(this.#tag);
    }
    this.#enter(this.#tag, 1);
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.content.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#isReference) this.#value += this.content.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (this.#isReference) this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    const isWanted = this.#isReference && this.#hiddenDepth === 0 && this.references.length < MOST_REFERENCES;
    if (isWanted) this.references.push(this.#value);
  }

  onselfclosingtag(): void {
    this.#enter(this.#tag, -1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.content.slice(start, end).toLowerCase();
    if (!INLINE.has(name)) {
      this.#finishBlock();
      this.#isHeading = false;
    }
    this.#enter(name, -1);
  }

  onend(): void {
    this.#finishBlock();
  }

  onopentagend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  get #isReference(): boolean {
    return this.#tag === 'a' && this.#attribute === 'href';
  }

  /** A stray end tag is ignored. */
  #enter(name: string, change: 1 | -1): void {
    const isHidden = HIDDEN.has(name);
    if (!isHidden && !UNLINKABLE.has(name)) return;
    const open = (this.#open.get(name) ?? 0) + change;
    if (open < 0) return;
    this.#open.set(name, open);
    if (isHidden) this.#hiddenDepth += change;
    else this.#unlinkableDepth += change;
  }

  #add(written: string, contentStart: number, isLinkable: boolean): void {
    const text = written.slice(0, Math.max(0, MOST_CHARACTERS - this.#characters));
    if (text === '') return;
    const start = this.#text.length;
    this.#text += text;
    this.#characters += text.length;
    this.#pieces.push({ start, end: start + text.length, contentStart, isLinkable });
  }

  #finishBlock(): void {
    if (this.#text.trim() !== '') {
      this.blocks.push({ text: this.#text, isHeading: this.#isHeading, pieces: this.#pieces });
      this.#characters += 1;
    }
    this.#text = '';
    this.#pieces = [];
  }
}
