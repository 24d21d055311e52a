import type { PageFacts } from './page-facts';

/** The first content of a meta tag; undefined without the tag. */
export function metaContent({ metaTags }: Pick<PageFacts, 'metaTags'>, name: string): string | undefined {
  return metaTags.find((tag) => tag.name === name)?.content;
}
