import { headingLevelOf } from '../../engine/document/elements';
import type { Heading } from './page-facts';
import { ShownText } from './shown-text';

const MOST_HEADINGS = 2_000;

/** The headings of a page in order. A heading that is never closed ends where the next one begins. */
export class HeadingCollector {
  private readonly headings: Heading[] = [];
  private level = 0;
  private readonly shown = new ShownText();

  startTag(name: string, attributes: ReadonlyMap<string, string>): void {
    const level = headingLevelOf(name);
    if (level > 0) {
      this.close();
      this.level = level;
    }
    if (this.level > 0) this.shown.startTag(name, attributes);
  }

  text(text: string): void {
    if (this.level > 0) this.shown.text(text);
  }

  /** The name of an icon inside. */
  label(text: string): void {
    if (this.level > 0) this.shown.label(text);
  }

  endTag(name: string): void {
    if (headingLevelOf(name) > 0) this.close();
  }

  finish(): readonly Heading[] {
    this.close();
    return this.headings;
  }

  private close(): void {
    if (this.level === 0) return;
    const text = this.shown.take();
    if (this.headings.length < MOST_HEADINGS) this.headings.push({ level: this.level, text });
    this.level = 0;
  }
}
