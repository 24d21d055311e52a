import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { LanguagePack } from '../language/language-pack';
import { blockKindOf } from './block-kind';
import type { Block, ContentDocument, Image } from './content-document';
import { ElementStack } from './element-stack';
import { BLOCK_ELEMENTS, VOID_ELEMENTS, headingLevelOf } from './elements';
import { announcesTableOfContents, isGeneratedText } from './generated-text';
import { LinkCollector } from './link-collector';
import { segmentText } from './segment-text';
import { SourceMappedText } from './source-map';
import { isVideoElement } from './video';

/**
 * Parses HTML or block markup in one pass, in time and memory linear in its length whatever the input.
 * The bare tokenizer is used because the full parser of htmlparser2 searches its stack of open elements at every end tag.
 */
export function parseDocument(content: string, language: LanguagePack): ContentDocument {
  const reader = new DocumentReader(content, language);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(content);
  tokenizer.end();
  return reader.document();
}

class DocumentReader implements TokenizerCallbacks {
  private readonly elements = new ElementStack();
  private readonly text = new SourceMappedText();
  private readonly links = new LinkCollector();
  private readonly blocks: Block[] = [];
  private readonly images: Image[] = [];
  private videoCount = 0;
  private hasTableOfContents = false;

  private tagName = '';
  private tagStart = 0;
  private readonly attributes = new Map<string, string>();
  private attributeName = '';
  private attributeValue = '';
  private lineBreakPending = false;

  constructor(
    private readonly content: string,
    private readonly language: LanguagePack,
  ) {}

  document(): ContentDocument {
    return {
      blocks: this.blocks,
      links: this.links.finish(this.content.length),
      images: this.images,
      videoCount: this.videoCount,
      hasTableOfContents: this.hasTableOfContents,
    };
  }

  ontext(start: number, end: number): void {
    this.appendText(this.content.slice(start, end), start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    this.appendText(String.fromCodePoint(codePoint), this.content.lastIndexOf('&', end - 1), end);
  }

  onopentagname(start: number, end: number): void {
    this.tagName = this.content.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.content.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.content.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (!this.attributes.has(this.attributeName)) this.attributes.set(this.attributeName, this.attributeValue);
  }

  onopentagend(end: number): void {
    this.openElement(end + 1);
  }

  onselfclosingtag(end: number): void {
    this.openElement(end + 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.content.slice(start, end).toLowerCase();
    if (BLOCK_ELEMENTS.has(name)) this.finishBlock();
    if (name === 'a') {
      const tagEnd = this.content.indexOf('>', end);
      this.links.close(tagEnd < 0 ? this.content.length : tagEnd + 1);
    }
    this.elements.close(name);
  }

  oncomment(start: number, end: number): void {
    this.hasTableOfContents ||= announcesTableOfContents(this.content.slice(start, end));
  }

  onend(): void {
    this.finishBlock();
  }

  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private openElement(end: number): void {
    const name = this.tagName;
    if (BLOCK_ELEMENTS.has(name)) {
      this.finishBlock();
      if (this.elements.block === 'p') this.elements.close('p');
    }
    const className = this.attributes.get('class') ?? '';
    this.hasTableOfContents ||= announcesTableOfContents(className);
    if (name === 'br') this.breakLine(end);
    if (name === 'img') this.images.push({ alt: this.attributes.get('alt') ?? '', start: this.tagStart, end });
    if (name === 'a' && this.elements.isProse) this.links.open(this.attributes, this.tagStart);
    if (isVideoElement(name, this.attributes.get('src') ?? '')) this.videoCount += 1;
    if (!VOID_ELEMENTS.has(name)) this.elements.open(name, !isGeneratedText(className));
  }

  private appendText(text: string, start: number, end: number): void {
    this.links.addText(text);
    if (!this.elements.isProse) return;
    if (text.trim() !== '') this.lineBreakPending = false;
    this.text.append(text, start, end);
  }

  /** One `<br>` is a new line, two in a row are a new paragraph. */
  private breakLine(end: number): void {
    if (this.lineBreakPending) {
      this.finishBlock();
    } else {
      this.text.append('\n', this.tagStart, end);
      this.lineBreakPending = true;
    }
  }

  private finishBlock(): void {
    this.lineBreakPending = false;
    const { text, source } = this.text.take();
    if (text.trim() === '') return;
    this.blocks.push({
      ...segmentText(text, this.language),
      kind: blockKindOf(this.elements),
      headingLevel: headingLevelOf(this.elements.block),
      source,
    });
  }
}
