import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What a reader is told, in document order; names are lower case. */
export interface HtmlReader {
  /** @param isSelfClosing whether it ends in `/>`, which means something to foreign content and XHTML alone. */
  startTag(name: string, attributes: ReadonlyMap<string, string>, isSelfClosing: boolean): void;
  endTag(name: string): void;
  text(text: string): void;
}

/** Reads HTML once, in time linear in its length; never throws, whatever the markup. */
export function readHtml(html: string, reader: HtmlReader): void {
  const tokenizer = new Tokenizer({}, new TagAssembler(html, reader));
  tokenizer.write(html);
  tokenizer.end();
}

/** Makes whole tags of the tokenizer's pieces. */
class TagAssembler implements TokenizerCallbacks {
  private tagName = '';
  private attributes = new Map<string, string>();
  private attributeName = '';
  private attributeValue = '';

  constructor(
    private readonly html: string,
    private readonly reader: HtmlReader,
  ) {}

  ontext(start: number, end: number): void {
    this.reader.text(this.html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.reader.text(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.tagName = this.html.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (!this.attributes.has(this.attributeName)) this.attributes.set(this.attributeName, this.attributeValue);
  }

  onopentagend(): void {
    this.reader.startTag(this.tagName, this.attributes, false);
  }

  onselfclosingtag(): void {
    this.reader.startTag(this.tagName, this.attributes, true);
  }

  onclosetag(start: number, end: number): void {
    this.reader.endTag(this.html.slice(start, end).toLowerCase());
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}
