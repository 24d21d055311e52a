import { BLOCK_ELEMENTS, ENDED_BY, VOID_ELEMENTS } from '../../../rendering/html/element-kinds';
import { readHtml, type HtmlAttribute, type HtmlReader } from '../../../rendering/html/read-html';
import type { Markup, MarkupElement } from './markup';
import { OpenElements } from './open-elements';
import { TextBlockCollector } from './text-block-collector';

const NOT_WHITE = /\S/;

/** Parses HTML or block markup in time linear in its length, however deeply it is nested. Never throws. */
export function readMarkup(content: string): Markup {
  const reader = new MarkupReader();
  readHtml(content, reader);
  return { content, ...reader.finish(content.length) };
}

class MarkupReader implements HtmlReader {
  private readonly elements: MarkupElement[] = [];
  private readonly open = new OpenElements();
  private readonly texts = new TextBlockCollector();
  private isAfterBreak = false;

  finish(contentEnd: number): Pick<Markup, 'elements' | 'blocks'> {
    this.finishBlock();
    this.open.closeAll(contentEnd);
    return { elements: this.elements, blocks: this.texts.blocks };
  }

  startTag(name: string, attributes: readonly HtmlAttribute[], start: number, end: number): void {
    if (BLOCK_ELEMENTS.has(name)) this.finishBlock();
    this.closeWhatEndsBefore(name, start);
    const element = this.open.elementAt(name, attributes, start, end);
    this.elements.push(element);
    if (name === 'br' && element.isProse) this.breakLine(start, end);
    if (!VOID_ELEMENTS.has(name)) this.open.open(element);
  }

  endTag(name: string, start: number, end: number): void {
    if (BLOCK_ELEMENTS.has(name)) this.finishBlock();
    this.open.close(name, start, end);
  }

  text(text: string, start: number, end: number): void {
    if (this.open.innermost?.isProse === false) return;
    if (NOT_WHITE.test(text)) this.isAfterBreak = false;
    this.texts.add(text, start, end, this.open.innermost);
  }

  private closeWhatEndsBefore(name: string, at: number): void {
    const ended = ENDED_BY.get(name);
    if (ended === undefined) return;
    if (ended.has('p') && this.open.innermost?.block?.name === 'p') this.open.close('p', at, at);
    while (this.open.innermost !== null && ended.has(this.open.innermost.name))
      this.open.close(this.open.innermost.name, at, at);
  }

  /** One `<br>` is a new line, two in a row are a new paragraph. */
  private breakLine(start: number, end: number): void {
    if (this.isAfterBreak) this.finishBlock();
    else {
      this.texts.add('\n', start, end, this.open.innermost);
      this.isAfterBreak = true;
    }
  }

  private finishBlock(): void {
    const { innermost } = this.open;
    this.texts.finish(innermost?.kind ?? 'text', innermost?.block ?? null);
    this.isAfterBreak = false;
  }
}
