import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What a reader sees of a post. */
export interface ReadContent {
  /** Its blocks in their order, white space collapsed. */
  readonly blocks: readonly { readonly text: string; readonly isHeading: boolean }[];
  /** What its links refer to, as written. */
  readonly references: readonly string[];
}

/** A longer text is known by its beginning, so that no post takes long: some 30,000 words. */
const MOST_CHARACTERS = 200_000;
const MOST_REFERENCES = 2_000;

const HIDDEN = new Set(
  'audio canvas datalist head iframe math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong ' +
    'sub sup time tt u var wbr'
  ).split(' '),
);
const HEADING = /^h[1-6]$/;

/** Reads HTML or block markup in one pass, in time and memory linear in its length whatever the input. */
export function readContent(content: string): ReadContent {
  const reader = new ContentReader(content);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(content);
  tokenizer.end();
  return reader;
}

class ContentReader implements TokenizerCallbacks, ReadContent {
  readonly blocks: { text: string; isHeading: boolean }[] = [];
  readonly references: string[] = [];
  readonly #openHidden = new Map<string, number>();
  #hiddenDepth = 0;
  #characters = 0;
  #pieces: string[] = [];
  #isHeading = false;
  #tag = '';
  #attribute = '';
  #value = '';

  constructor(private readonly content: string) {}

  ontext(start: number, end: number): void {
    if (this.#hiddenDepth === 0) this.#pieces.push(this.content.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    if (this.#hiddenDepth === 0) this.#pieces.push(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.content.slice(start, end).toLowerCase();
    if (INLINE.has(this.#tag)) return;
    this.#finishBlock();
    this.#isHeading = HEADING.test(this.#tag);
    if (HIDDEN.has(this.#tag)) this.#hide(this.#tag, 1);
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
    if (HIDDEN.has(this.#tag)) this.#hide(this.#tag, -1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.content.slice(start, end).toLowerCase();
    if (INLINE.has(name)) return;
    this.#finishBlock();
    this.#isHeading = false;
    if (HIDDEN.has(name)) this.#hide(name, -1);
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
  #hide(name: string, change: 1 | -1): void {
    const open = (this.#openHidden.get(name) ?? 0) + change;
    if (open < 0) return;
    this.#openHidden.set(name, open);
    this.#hiddenDepth += change;
  }

  #finishBlock(): void {
    const room = MOST_CHARACTERS - this.#characters;
    const text = this.#pieces.join('').slice(0, room).replace(/\s+/g, ' ').trim();
    this.#pieces = [];
    if (text === '') return;
    this.#characters += text.length + 1;
    this.blocks.push({ text, isHeading: this.#isHeading });
  }
}
