import { collapseWhiteSpace } from './collapse-white-space';
import type { AddressHint, Alternate, MetaTag } from './page-facts';
import { resolveWebAddress } from './resolve-address';

/** What is beyond is noise, or an attack. */
const MOST_TAGS = 500;
const LONGEST_STRUCTURED_DATA_CHARACTERS = 500_000;
const LONGEST_CHECKED_CHARACTERS = 2_048;
const META_NAMES = ['name', 'property', 'http-equiv'] as const;
const CANONICAL_LINK_HEADER = /<([^<>]*)>[^,<]*;\s*rel="?canonical"?/gi;

/** What a page says about itself: title, meta tags, canonical address, language versions, structured data. */
export class HeadCollector {
  language: string | null = null;
  readonly titles: string[] = [];
  readonly metaTags: MetaTag[] = [];
  readonly alternates: Alternate[] = [];
  readonly structuredData: string[] = [];
  private readonly canonicals: AddressHint[] = [];
  private base: string;
  private baseIsSet = false;
  private isInBody = false;
  private open: 'title' | 'structuredData' | null = null;
  private readonly pieces: string[] = [];

  constructor(url: string) {
    this.base = url;
  }

  /** A reference on this page as an absolute web address; null when it is none. */
  resolve(reference: string): string | null {
    return resolveWebAddress(reference, this.base);
  }

  /** Whether a reference on this page is an address of any kind. */
  isAddress(reference: string): boolean {
    return reference.length > LONGEST_CHECKED_CHARACTERS || URL.canParse(reference.trim(), this.base);
  }

  startTag(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'body') this.isInBody = true;
    else if (name === 'html')
      this.language ??= (attributes.get('lang')?.trim() || attributes.get('xml:lang')?.trim()) ?? null;
    else if (name === 'base') this.setBase(attributes.get('href'));
    else if (name === 'meta') this.addMetaTag(attributes);
    else if (name === 'link') this.addLink(attributes);
    else if (name === 'title') this.open = 'title';
    else if (name === 'script' && attributes.get('type')?.trim().toLowerCase() === 'application/ld+json')
      this.open = 'structuredData';
  }

  text(text: string): void {
    if (this.open !== null) this.pieces.push(text);
  }

  endTag(name: string): void {
    if (this.open === null || (name !== 'title' && name !== 'script')) return;
    const text = this.pieces.splice(0).join('');
    if (this.open === 'title') this.addTitle(text);
    else if (this.structuredData.length < MOST_TAGS && text.length <= LONGEST_STRUCTURED_DATA_CHARACTERS)
      this.structuredData.push(text);
    this.open = null;
  }

  /** The canonical addresses of the document and of its `Link` header (RFC 6596). */
  canonicalsOf(linkHeader: string): readonly AddressHint[] {
    const inHeader = [...linkHeader.matchAll(CANONICAL_LINK_HEADER)].map(([, href = '']) => this.hintOf(href));
    return [...this.canonicals, ...inHeader];
  }

  private setBase(href: string | undefined): void {
    if (this.baseIsSet || href === undefined) return;
    this.base = this.resolve(href) ?? this.base;
    this.baseIsSet = true;
  }

  private addMetaTag(attributes: ReadonlyMap<string, string>): void {
    if (this.metaTags.length >= MOST_TAGS) return;
    const content = attributes.get('content')?.trim() ?? '';
    for (const name of new Set(META_NAMES.map((attribute) => attributes.get(attribute)?.trim().toLowerCase())))
      if (name !== undefined) this.metaTags.push({ name, content });
  }

  private addTitle(text: string): void {
    if (this.titles.length < MOST_TAGS) this.titles.push(collapseWhiteSpace(text));
  }

  /** Search engines, and Lighthouse, read canonical addresses and language versions in the head alone. */
  private addLink(attributes: ReadonlyMap<string, string>): void {
    if (this.isInBody) return;
    const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const href = attributes.get('href') ?? '';
    const language = attributes.get('hreflang');
    if (relations.includes('canonical') && this.canonicals.length < MOST_TAGS) this.canonicals.push(this.hintOf(href));
    if (relations.includes('alternate') && language !== undefined && this.alternates.length < MOST_TAGS)
      this.alternates.push({ ...this.hintOf(href), language: language.trim() });
  }

  private hintOf(href: string): AddressHint {
    return { href: href.trim(), url: href.trim() === '' ? null : this.resolve(href) };
  }
}
