import { BLOCK_ELEMENTS } from '../../engine/document/elements';
import { collapseWhiteSpace } from './collapse-white-space';

/** What is shown of an element; where that is nothing, what a screen reader says of it. */
export class ShownText {
  private readonly pieces: string[] = [];
  private readonly labels: string[] = [];

  /** An element inside. */
  startTag(name: string, attributes: ReadonlyMap<string, string>): void {
    if (BLOCK_ELEMENTS.has(name) || name === 'br') this.pieces.push(' ');
    this.label(labelOf(attributes));
  }

  text(text: string): void {
    this.pieces.push(text);
  }

  label(label: string): void {
    if (label !== '') this.labels.push(label);
  }

  /** @returns all of it so far, and forgets it. */
  take(): string {
    const [text, label] = [this.pieces.splice(0).join(''), this.labels.splice(0).join(' ')].map(collapseWhiteSpace);
    return text || label || '';
  }
}

function labelOf(attributes: ReadonlyMap<string, string>): string {
  const names = ['alt', 'aria-label', 'title', 'aria-labelledby'].map((name) => attributes.get(name)?.trim());
  return names.find(Boolean) ?? '';
}
