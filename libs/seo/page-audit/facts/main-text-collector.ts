import type { ElementStack } from '../../engine/document/element-stack';
import { BLOCK_ELEMENTS } from '../../engine/document/elements';

const LONGEST_TEXT_CHARACTERS = 500_000;
/** Repeated on every page of a site, or a control, and so no text of this one. */
const SURROUNDINGS = [
  ...['nav', 'header', 'footer', 'aside', 'script', 'style', 'title'],
  ...['select', 'textarea', 'button'],
] as const;
/** A header inside an article is the article's own. */
const OWN_HEADER_ANCESTORS = ['main', 'article'] as const;

/** A page's own text, one line per block. Where the page has a `<main>`, only that counts. */
export class MainTextCollector {
  private readonly all: string[] = [];
  private readonly main: string[] = [];
  private length = 0;

  startTag(name: string, attributes: ReadonlyMap<string, string>): void {
    if (BLOCK_ELEMENTS.has(name) || name === 'br' || attributes.has('hidden')) this.breakLine();
  }

  endTag(name: string): void {
    if (BLOCK_ELEMENTS.has(name)) this.breakLine();
  }

  text(text: string, elements: ElementStack): void {
    if (this.length >= LONGEST_TEXT_CHARACTERS || isSurroundings(elements)) return;
    this.length += text.length;
    this.all.push(text);
    if (elements.isOpen('main')) this.main.push(text);
  }

  finish(): string {
    const main = this.main.join('');
    return main.trim() === '' ? this.all.join('') : main;
  }

  private breakLine(): void {
    this.all.push('\n');
    this.main.push('\n');
  }
}

function isSurroundings(elements: ElementStack): boolean {
  return SURROUNDINGS.some((name) => {
    if (!elements.isOpen(name)) return false;
    return name !== 'header' || !OWN_HEADER_ANCESTORS.some((ancestor) => elements.isOpen(ancestor));
  });
}
