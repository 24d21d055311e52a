import { setImmediate as nextTurn } from 'node:timers/promises';

import { readableLine } from '@seoforge/kernel';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What readers see of a page, apart from what it has in common with the other pages of its site. */
export interface ReadPage {
  readonly title: string;
  readonly headings: readonly string[];
  /** One line a block. */
  readonly lines: readonly string[];
}

/** Of text: some 30,000 words. */
const MOST_CHARACTERS = 200_000;
/** Read at a time, so that nobody waits long for the rest. */
const SLICE_CHARACTERS = 64 * 1_024;
const MOST_HEADINGS = 200;
/** In characters, of a title or a heading; what is longer is text. */
const LONGEST_NAME = 300;
/** What is repeated on every page, what can be operated, and what is not shown. */
const PASSED_OVER = new Set(
  'aside audio button canvas datalist footer iframe math nav noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HEADING_OR_TITLE = /^(?:h[1-6]|title)$/;

/**
 * Reads HTML or block markup in one pass, until there is enough of it, in time and memory linear in its length whatever it is; never
 * throws.
 */
export async function readPage(html: string): Promise<ReadPage> {
  const reader = new PageReader(html);
  const tokenizer = new Tokenizer({}, reader);
  for (let start = 0; start < html.length && !reader.isFull; start += SLICE_CHARACTERS) {
    tokenizer.write(html.slice(start, start + SLICE_CHARACTERS));
    await nextTurn();
  }
  tokenizer.end();
  return reader;
}

class PageReader implements TokenizerCallbacks, ReadPage {
  title = '';
  readonly headings: string[] = [];
  readonly lines: string[] = [];
  readonly #open = new Map<string, number>();
  #passedOver = 0;
  #characters = 0;
  #pieces: string[] = [];
  #tag = '';
  /** The heading or the title that is open. */
  #named = '';

  constructor(private readonly html: string) {}

  get isFull(): boolean {
    return this.#characters >= MOST_CHARACTERS;
  }

  ontext(start: number, end: number): void {
    if (this.#passedOver === 0) this.#pieces.push(this.html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    if (this.#passedOver === 0) this.#pieces.push(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.html.slice(start, end).toLowerCase();
    this.#breakAt(this.#tag);
    if (HEADING_OR_TITLE.test(this.#tag)) this.#named = this.#tag;
    if (PASSED_OVER.has(this.#tag)) this.#passOver(this.#tag, 1);
  }

  onselfclosingtag(): void {
    if (PASSED_OVER.has(this.#tag)) this.#passOver(this.#tag, -1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.#breakAt(name);
    if (PASSED_OVER.has(name)) this.#passOver(name, -1);
  }

  onend(): void {
    this.#finishBlock();
  }

  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onopentagend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  /** What is inside of a heading belongs to it, blocks too. */
  #breakAt(tag: string): void {
    if (INLINE.has(tag)) return;
    if (this.#named === '' || HEADING_OR_TITLE.test(tag)) this.#finishBlock();
    else this.#pieces.push(' ');
  }

  /** A stray end tag is ignored. */
  #passOver(tag: string, change: 1 | -1): void {
    const open = (this.#open.get(tag) ?? 0) + change;
    if (open < 0) return;
    this.#open.set(tag, open);
    this.#passedOver += change;
  }

  #finishBlock(): void {
    const room = Math.max(MOST_CHARACTERS - this.#characters, 0);
    const text = readableLine(this.#pieces.join('').slice(0, room));
    const named = this.#named;
    this.#pieces = [];
    this.#named = '';
    if (text === '') return;
    this.#characters += text.length + 1;
    if (named === 'title') this.title ||= text.slice(0, LONGEST_NAME);
    else if (named !== '' && text.length <= LONGEST_NAME && this.headings.length < MOST_HEADINGS)
      this.headings.push(text);
    else this.lines.push(text);
  }
}
