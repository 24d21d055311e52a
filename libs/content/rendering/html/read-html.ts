import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** An attribute with its decoded value; offsets are UTF-16, from its name to behind its value. */
export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What a reader is told, in document order. Names are lower case, offsets UTF-16 with the end exclusive. */
export interface HtmlReader {
  startTag?(name: string, attributes: readonly HtmlAttribute[], start: number, end: number): void;
  endTag?(name: string, start: number, end: number): void;
  /** One run of text or one character reference, decoded. */
  text?(text: string, start: number, end: number): void;
  /** @param text between `<!--` and `-->`. */
  comment?(text: string, start: number, end: number): void;
}

/** Reads HTML once, in time linear in its length; never throws, whatever the markup. */
export function readHtml(html: string, reader: HtmlReader): void {
  const tokenizer = new Tokenizer({}, new TagAssembler(html, reader));
  tokenizer.write(html);
  tokenizer.end();
}

/** Makes whole tags of the tokenizer's pieces. */
class TagAssembler implements TokenizerCallbacks {
  private name = '';
  private tagStart = 0;
  private attributes: HtmlAttribute[] = [];
  private attributeName = '';
  private attributeStart = 0;
  private attributeValue = '';

  constructor(
    private readonly html: string,
    private readonly reader: HtmlReader,
  ) {}

  ontext(start: number, end: number): void {
    this.reader.text?.(this.html.slice(start, end), start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    this.reader.text?.(String.fromCodePoint(codePoint), this.html.lastIndexOf('&', end - 1), end);
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.attributeStart = start;
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(_quote: unknown, end: number): void {
    this.attributes.push({ name: this.attributeName, value: this.attributeValue, start: this.attributeStart, end });
  }

  onopentagend(end: number): void {
    this.reader.startTag?.(this.name, this.attributes, this.tagStart, end + 1);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const tagEnd = this.html.indexOf('>', end);
    this.reader.endTag?.(
      this.html.slice(start, end).toLowerCase(),
      start - 2,
      tagEnd < 0 ? this.html.length : tagEnd + 1,
    );
  }

  oncomment(start: number, end: number, endLength: number): void {
    const markupStart = start - '<!--'.length;
    if (!this.html.startsWith('<!--', markupStart)) return;
    const text = this.html.slice(start, end - endLength + 1);
    this.reader.comment?.(text, markupStart, Math.min(end + 1, this.html.length));
  }

  oncdata(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}
