import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** A stretch of a block's text that stands in the content just so. */
export interface TextPiece {
  /** Where it begins in the text of its block. */
  readonly start: number;
  readonly end: number;
  /** Where it begins in the content. */
  readonly contentStart: number;
  /** Whether a link may be put there: not in a heading, a link, code or a shortcode. */
  readonly isLinkable: boolean;
}

/** A paragraph, a list item or the like: its text as written, without tags. */
export interface TextBlock {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

export interface LinkableText {
  readonly blocks: readonly TextBlock[];
  /** What its links refer to, as written. */
  readonly references: readonly string[];
}

const MOST_CHARACTERS = 200_000;
const MOST_REFERENCES = 2_000;
const UNLINKABLE = new Set('a button code h1 h2 h3 h4 h5 h6 kbd label pre samp summary var'.split(' '));
const HIDDEN = new Set(
  'audio canvas datalist head iframe math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
const INLINE = new Set(
  (
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time ' +
    'tt u var wbr'
  ).split(' '),
);
const SHORTCODE = /\[[^[\]]{0,500}\]/g;

/** Reads HTML or block markup in one pass, in time and memory linear in its length whatever the input; of long texts the beginning. */
export function readLinkableText(content: string): LinkableText {
  const reader = new LinkableTextReader(content);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(content);
  tokenizer.end();
  return reader;
}

class LinkableTextReader implements TokenizerCallbacks, LinkableText {
  readonly blocks: TextBlock[] = [];
  readonly references: string[] = [];
  readonly #open = new Map<string, number>();
  #unlinkableDepth = 0;
  #hiddenDepth = 0;
  #text = '';
  #pieces: TextPiece[] = [];
  #characters = 0;
  #tag = '';
  #attribute = '';
  #value = '';

  constructor(private readonly content: string) {}

  ontext(start: number, end: number): void {
    if (this.#hiddenDepth > 0 || this.#characters > MOST_CHARACTERS) return;
    const written = this.content.slice(start, end);
    let from = 0;
    for (const { index, 0: shortcode } of written.matchAll(SHORTCODE)) {
      this.#add(written.slice(from, index), start + from, this.#unlinkableDepth === 0);
      this.#add(' '.repeat(shortcode.length), start + index, false);
      from = index + shortcode.length;
    }
    this.#add(written.slice(from), start + from, this.#unlinkableDepth === 0);
  }

  ontextentity(codePoint: number, endIndex: number): void {
    if (this.#hiddenDepth === 0) this.#add(String.fromCodePoint(codePoint), endIndex, false);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.content.slice(start, end).toLowerCase();
    if (!INLINE.has(this.#tag)) this.#finishBlock();
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
    if (this.#isReference && this.references.length < MOST_REFERENCES) this.references.push(this.#value);
  }

  onselfclosingtag(): void {
    this.#enter(this.#tag, -1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.content.slice(start, end).toLowerCase();
    if (!INLINE.has(name)) this.#finishBlock();
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

  #add(text: string, contentStart: number, isLinkable: boolean): void {
    if (text === '') return;
    const start = this.#text.length;
    this.#text += text;
    this.#characters += text.length;
    this.#pieces.push({ start, end: start + text.length, contentStart, isLinkable });
  }

  #finishBlock(): void {
    if (this.#text.trim() !== '') this.blocks.push({ text: this.#text, pieces: this.#pieces });
    this.#text = '';
    this.#pieces = [];
  }
}
