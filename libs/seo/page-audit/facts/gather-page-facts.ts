import { ElementStack } from '../../engine/document/element-stack';
import { VOID_ELEMENTS } from '../../engine/document/elements';
import type { FetchedPage } from '../fetched-page';
import { readHtml, type HtmlReader } from '../html/read-html';
import { judgeStructuredData } from '../structured-data/judge-structured-data';
import { HeadCollector } from './head-collector';
import { HeadingCollector } from './heading-collector';
import { ImageCollector } from './image-collector';
import { LinkCollector } from './link-collector';
import { MainTextCollector } from './main-text-collector';
import type { PageFacts } from './page-facts';
import { ResourceCollector } from './resource-collector';
import { wordsOf } from './words-of';

/** Gathers the facts of a page in one pass over its HTML. Lists are bounded; what is beyond is not looked at. */
export function gatherPageFacts(fetched: FetchedPage, auditedAt: Date): PageFacts {
  const isXml = fetched.headers.get('content-type')?.toLowerCase().includes('application/xhtml+xml') === true;
  const gatherer = new Gatherer(fetched.url, isXml);
  readHtml(fetched.html, gatherer);
  return gatherer.facts(fetched, auditedAt);
}

/** Elements whose contents are not shown: kept for scripts, or for browsers without them. */
const UNSHOWN_ELEMENTS = ['template', 'noscript'] as const;
/** Elements that a slash at the end of their tag closes in HTML, too; the last ones because no reader gets beyond them otherwise. */
const SELF_CLOSING_ELEMENTS: ReadonlySet<string> = new Set(['svg', 'math', 'script', 'style', 'title', 'textarea']);

class Gatherer implements HtmlReader {
  private readonly elements = new ElementStack();
  private readonly head: HeadCollector;
  private readonly headings = new HeadingCollector();
  private readonly images = new ImageCollector();
  private readonly links: LinkCollector;
  private readonly resources: ResourceCollector;
  private readonly mainText = new MainTextCollector();

  constructor(
    url: string,
    private readonly isXml: boolean,
  ) {
    this.head = new HeadCollector(url);
    this.links = new LinkCollector(this.head);
    this.resources = new ResourceCollector(this.head);
  }

  startTag(name: string, attributes: ReadonlyMap<string, string>, isSelfClosing: boolean): void {
    const isInDrawing = this.isInDrawing();
    if (!VOID_ELEMENTS.has(name)) this.elements.open(name);
    if (isInDrawing || name === 'svg') this.label(attributes.get('aria-label') ?? '');
    else if (this.isShown()) this.readStartTag(name, attributes);
    if (isSelfClosing && (this.isXml || isInDrawing || SELF_CLOSING_ELEMENTS.has(name))) this.endTag(name);
  }

  endTag(name: string): void {
    if (this.isShown() && !this.isInDrawing()) {
      this.head.endTag(name);
      this.headings.endTag(name);
      this.links.endTag(name);
      this.mainText.endTag(name);
    }
    this.elements.close(name);
  }

  text(text: string): void {
    if (!this.isShown()) return;
    if (this.isInDrawing()) {
      if (this.elements.isOpen('title')) this.label(text);
      return;
    }
    this.head.text(text);
    this.headings.text(text);
    this.links.text(text);
    this.mainText.text(text, this.elements);
  }

  facts(fetched: FetchedPage, auditedAt: Date): PageFacts {
    const { language } = this.head;
    return {
      fetched,
      auditedAt,
      language,
      titles: this.head.titles,
      metaTags: this.head.metaTags,
      canonicals: this.head.canonicalsOf(fetched.headers.get('link') ?? ''),
      alternates: this.head.alternates,
      headings: this.headings.finish(),
      images: this.images.images,
      links: this.links.finish(),
      resources: this.resources.resources,
      structuredData: judgeStructuredData(this.head.structuredData),
      words: wordsOf(this.mainText.finish(), language),
    };
  }

  private readStartTag(name: string, attributes: ReadonlyMap<string, string>): void {
    this.head.startTag(name, attributes);
    this.headings.startTag(name, attributes);
    this.images.startTag(name, attributes);
    this.links.startTag(name, attributes);
    this.resources.startTag(name, attributes);
    this.mainText.startTag(name, attributes);
  }

  /** A drawing is no text of the page, but its name says what a link or heading is about that has nothing else. */
  private label(text: string): void {
    this.headings.label(text);
    this.links.label(text);
  }

  private isShown(): boolean {
    return !UNSHOWN_ELEMENTS.some((name) => this.elements.isOpen(name));
  }

  private isInDrawing(): boolean {
    return this.elements.isOpen('svg');
  }
}
