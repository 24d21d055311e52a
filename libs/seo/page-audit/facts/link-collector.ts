import type { HeadCollector } from './head-collector';
import type { PageLink } from './page-facts';
import { ShownText } from './shown-text';

const MOST_LINKS = 5_000;

/** The links of a page, each with what a reader sees or hears of it. */
export class LinkCollector {
  private readonly links: PageLink[] = [];
  private attributes: ReadonlyMap<string, string> | null = null;
  private readonly shown = new ShownText();

  constructor(private readonly head: HeadCollector) {}

  startTag(name: string, attributes: ReadonlyMap<string, string>): void {
    const isLink = name === 'a' || (name === 'area' && attributes.has('href'));
    if (isLink) {
      this.close();
      this.attributes = attributes;
    }
    if (this.attributes !== null) this.shown.startTag(name, attributes);
    if (name === 'area') this.close();
  }

  text(text: string): void {
    if (this.attributes !== null) this.shown.text(text);
  }

  /** The name of an icon inside. */
  label(text: string): void {
    if (this.attributes !== null) this.shown.label(text);
  }

  endTag(name: string): void {
    if (name === 'a') this.close();
  }

  finish(): readonly PageLink[] {
    this.close();
    return this.links;
  }

  private close(): void {
    if (this.attributes === null) return;
    const attributes = this.attributes;
    const href = attributes.get('href') ?? null;
    const text = this.shown.take();
    this.attributes = null;
    if (this.links.length >= MOST_LINKS) return;
    this.links.push({
      href,
      url: href === null ? null : this.head.resolve(href),
      isAddress: href !== null && this.head.isAddress(href),
      text,
      relations: (attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
      hasClickHandler: attributes.has('onclick'),
      hasRole: Boolean(attributes.get('role')?.trim()),
      isNamed: attributes.has('name') || attributes.has('id'),
      isHidden: attributes.get('aria-hidden') === 'true',
    });
  }
}
