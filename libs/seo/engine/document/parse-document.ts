import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { LanguagePack } from '../language/language-pack';
import { blockKindOf } from './block-kind';
import type { Block, ContentDocument, Image } from './content-document';
import { ElementStack } from './element-stack';
import { announcesTableOfContents, isGeneratedText } from './generated-text';
import { LinkCollector } from './link-collector';
import { MarkupTextCollector } from './markup-text';
import { measureDocument } from './measure-document';
import { segmentText } from './segment-text';
import type { SegmentedText } from './segmented-text';
import { SourceMappedText } from './source-map';
import { isCentered } from './is-centered';
import { tagAt, type Tag } from './tag';
import { isVideoElement } from './video';
import { isBlank } from './white-space';

const AMPERSAND = 0x26;
/** What follows it where "&" was written as a reference twice over, `&amp;amp;`, as happens when texts move between systems. */
const REST_OF_DOUBLED_AMPERSAND = 'amp;';

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
  private readonly elements: ElementStack;
  private readonly text = new SourceMappedText();
  private readonly markup = new MarkupTextCollector();
  private readonly links = new LinkCollector();
  private readonly blocks: Block[] = [];
  /** The texts of blocks by their wording: what repeats is cut once. */
  private readonly segmented = new Map<string, SegmentedText>();
  private readonly images: Image[] = [];
  /** Where in the markup text each heading begins and ends. */
  private readonly headingBounds: number[] = [];
  private headingStart = 0;
  private sentenceCount = 0;
  private wordlessSentenceCount = 0;
  private videoCount = 0;
  private subheadingCount = 0;
  private hiddenSubheadingCount = 0;
  private hasTableOfContents = false;

  private tag: Tag = tagAt('', 0, 0);
  private tagStart = 0;
  private readonly attributes = new Map<string, string>();
  private attributeName = '';
  private attributeValue = '';
  private lineBreakPending = false;
  private centered = false;
  /** What stands since the last tag or comment. */
  private textNode: 'none' | 'white' | 'text' = 'none';
  /** What the tokenizer has given of it that is not taken yet. */
  private textStart = 0;
  private textEnd = 0;
  /** Where the last character reference ends. */
  private referenceEnd = 0;

  constructor(
    private readonly content: string,
    private readonly language: LanguagePack,
  ) {
    this.elements = new ElementStack(language.lengthUnit.name === 'characters' ? 'isHidden' : 'isOmitted');
  }

  document(): ContentDocument {
    const markup = this.markup.finish(this.language, this.segmented);
    return {
      blocks: this.blocks,
      markup,
      ...measureDocument(markup.text, this.headingBounds, this.blocks, this.language),
      sentenceCount: this.sentenceCount,
      wordlessSentenceCount: this.wordlessSentenceCount,
      subheadingCount: this.subheadingCount,
      hiddenSubheadingCount: this.hiddenSubheadingCount,
      links: this.links.finish(this.content.length),
      images: this.images,
      videoCount: this.videoCount,
      hasTableOfContents: this.hasTableOfContents,
    };
  }

  /** The tokenizer parts a text at each sign that might have begun a tag: its pieces are taken together. */
  ontext(start: number, end: number): void {
    if (start !== this.textEnd) {
      this.finishText();
      this.textStart = Math.max(start, this.referenceEnd);
    }
    this.textEnd = end;
  }

  ontextentity(codePoint: number, end: number): void {
    this.finishText();
    this.textNode = 'text';
    const start = this.content.lastIndexOf('&', end - 1);
    const isDoubled = codePoint === AMPERSAND && this.content.startsWith(REST_OF_DOUBLED_AMPERSAND, end);
    this.referenceEnd = isDoubled ? end + REST_OF_DOUBLED_AMPERSAND.length : end;
    this.links.addReference(this.content.slice(start, end));
    this.appendText(String.fromCodePoint(codePoint), start, this.referenceEnd);
  }

  onopentagname(start: number, end: number): void {
    this.finishTextNode();
    this.tag = tagAt(this.content, start, end);
    this.tagStart = start - 1;
    if (this.attributes.size > 0) this.attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.attributeName = tagAt(this.content, start, end).name;
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
    const tag = tagAt(this.content, start, end);
    const { name, traits } = tag;
    this.finishTextNode();
    if (traits.isBlock) {
      this.finishBlock();
      this.centered = false;
    }
    if (name === 'a') {
      const tagEnd = this.content.indexOf('>', end);
      this.links.close(tagEnd < 0 ? this.content.length : tagEnd + 1);
    }
    this.elements.close(name);
    this.addMarkup(tag, start - 2, Math.min(end + 1, this.content.length));
  }

  oncomment(start: number, end: number): void {
    this.finishTextNode();
    if (this.elements.isLoose) this.finishBlock();
    this.hasTableOfContents ||= announcesTableOfContents(this.content.slice(start, end));
  }

  onend(): void {
    this.finishText();
    this.finishBlock();
  }

  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private openElement(end: number): void {
    const { name, traits } = this.tag;
    const className = this.attributes.get('class') ?? '';
    if (traits.isBlock) {
      this.finishBlock();
      if (this.elements.block === 'p') this.elements.close('p');
      this.centered = isCentered(name, className);
    }
    this.addMarkup(this.tag, this.tagStart, end);
    if (traits.headingLevel > 0) this.headingStart = this.markup.length;
    this.hasTableOfContents ||= className !== '' && announcesTableOfContents(className);
    if (name === 'br') this.breakLine(end);
    if (name === 'h2' || name === 'h3') this.countSubheading();
    if (name === 'img' && this.elements.isProse)
      this.images.push({ alt: this.attributes.get('alt') ?? '', start: this.tagStart, end });
    if (name === 'a' && this.elements.isProse) this.links.open(this.attributes, this.tagStart);
    if (isVideoElement(name, this.attributes.get('src') ?? '')) this.videoCount += 1;
    if (!traits.isVoid) this.elements.open(name, className !== '' && isGeneratedText(className), traits);
  }

  private finishText(): void {
    const { textStart: start, textEnd: end } = this;
    this.textStart = end;
    if (start === end) return;
    const text = this.content.slice(start, end);
    this.textNode = this.textNode === 'none' && isBlank(text) ? 'white' : 'text';
    this.appendText(text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text, start, end);
  }

  private appendText(text: string, start: number, end: number): void {
    this.links.addText(text);
    if (!this.elements.isOmitted) this.markup.addText(text, start, end);
    if (!this.elements.isProse) return;
    if (this.lineBreakPending && !isBlank(text)) this.lineBreakPending = false;
    this.text.append(text, start, end);
  }

  private countSubheading(): void {
    if (this.elements.isProse) this.subheadingCount += 1;
    else this.hiddenSubheadingCount += 1;
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

  private addMarkup({ name, traits }: Tag, start: number, end: number): void {
    if (this.elements.isOmitted) return;
    if (traits.isMarkupLine) this.markup.endLine(start);
    else if (!traits.isVoid && !traits.isOmitted) this.markup.addTag(name, start, end);
  }

  private segment(text: string): SegmentedText {
    const known = this.segmented.get(text);
    if (known !== undefined) return known;
    const segmented = segmentText(text, this.language);
    this.segmented.set(text, segmented);
    return segmented;
  }

  private finishHeading(): void {
    this.headingBounds.push(this.headingStart, this.markup.length);
    this.headingStart = this.markup.length;
  }

  /** White space alone between elements parts what stands loosely in a list item, a cell or a division. */
  private finishTextNode(): void {
    this.finishText();
    if (this.textNode === 'white' && this.elements.isLoose) this.finishBlock();
    this.textNode = 'none';
  }

  private finishBlock(): void {
    this.lineBreakPending = false;
    if (this.text.length === 0) return;
    const { text, source } = this.text.take();
    if (isBlank(text)) {
      if (text.includes('\u00a0')) this.wordlessSentenceCount += 1;
      return;
    }
    const segmented = this.segment(text);
    this.sentenceCount += segmented.sentences.length;
    this.wordlessSentenceCount += segmented.wordlessCount;
    const { headingLevel } = this.elements;
    if (headingLevel > 0) this.finishHeading();
    this.blocks.push({
      text: segmented.text,
      sentences: segmented.sentences,
      wordlessCount: segmented.wordlessCount,
      byDictionary: segmented.byDictionary,
      kind: blockKindOf(this.elements),
      headingLevel,
      centered: this.centered,
      source,
    });
  }
}
