import type { Link } from './content-document';

interface OpenLink {
  href: string;
  relations: string[];
  start: number;
  pieces: string[];
  references: string[];
}

/** Gathers links while the content streams by; links do not nest, a second one ends the first. */
export class LinkCollector {
  private readonly links: Link[] = [];
  private current: OpenLink | null = null;

  open(attributes: ReadonlyMap<string, string>, start: number): void {
    this.close(start);
    const href = attributes.get('href');
    if (href === undefined) return;
    const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    this.current = { href: href.trim(), relations, start, pieces: [], references: [] };
  }

  addText(text: string): void {
    this.current?.pieces.push(text);
  }

  addReference(reference: string): void {
    this.current?.references.push(reference);
  }

  close(end: number): void {
    if (this.current === null) return;
    const { pieces, ...link } = this.current;
    this.links.push({ ...link, end, text: pieces.join('') });
    this.current = null;
  }

  finish(end: number): Link[] {
    this.close(end);
    return this.links;
  }
}
