import type { FetchedPage } from '../fetched-page';
import type { StructuredDataVerdict } from '../structured-data/judge-structured-data';

/** A `<meta>` by its `name`, `property` or `http-equiv`, in lower case; one with several is there several times. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** A hint to search engines about another address of the page, as written and resolved (null when it is no address). */
export interface AddressHint {
  readonly href: string;
  readonly url: string | null;
}

/** One language version that a page names. */
export interface Alternate extends AddressHint {
  readonly language: string;
}

export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** An image that a reader may see. */
export interface PageImage {
  readonly source: string;
  /** Null when there is no `alt` at all; an empty one marks decoration. */
  readonly alt: string | null;
  /** Whether width and height are given, by attributes or style, so that nothing jumps when it arrives. */
  readonly sized: boolean;
}

/** An `<a>` or `<area>` element. */
export interface PageLink {
  /** Null without the attribute. */
  readonly href: string | null;
  /** Where it leads, without fragment; null when that is no web address. */
  readonly url: string | null;
  /** What a reader sees; where that is nothing, what a screen reader says: the `alt` of its images, or a label. */
  readonly text: string;
  readonly relations: readonly string[];
  readonly hasClickHandler: boolean;
  /** Whether its `href` is an address of any kind. */
  readonly isAddress: boolean;
  readonly hasRole: boolean;
  /** Whether it has a name or an id, and so need not lead anywhere. */
  readonly isNamed: boolean;
  /** Whether screen readers pass it over: there is another link beside it to the same place. */
  readonly isHidden: boolean;
}

/** A part of a page that the browser fetches by itself. */
export interface PageResource {
  readonly element: string;
  readonly url: string;
}

/** Everything about a page that a rule asks for, gathered in one pass. */
export interface PageFacts {
  readonly fetched: FetchedPage;
  readonly auditedAt: Date;
  /** The `lang` of the page; null without one. */
  readonly language: string | null;
  readonly titles: readonly string[];
  readonly metaTags: readonly MetaTag[];
  readonly canonicals: readonly AddressHint[];
  readonly alternates: readonly Alternate[];
  readonly headings: readonly Heading[];
  readonly images: readonly PageImage[];
  readonly links: readonly PageLink[];
  readonly resources: readonly PageResource[];
  /** What is wrong with the `application/ld+json` scripts. */
  readonly structuredData: StructuredDataVerdict;
  /** Comparison forms of the words of the page's own text, without navigation, header, footer and asides. */
  readonly words: readonly string[];
}
