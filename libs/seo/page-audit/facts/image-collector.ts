import type { PageImage } from './page-facts';

const MOST_IMAGES = 2_000;
const STYLED_SIZE = /(?:^|;)\s*(?:width|height|aspect-ratio)\s*:/i;

/** Where the address stands; scripts that load images late keep it in one of their own, and a placeholder in `src`. */
const SOURCES = ['data-src', 'data-lazy-src', 'src', 'srcset'] as const;
/** What names an image to those who do not see it, besides `alt` (axe, "image-alt"). */
const LABELS = ['aria-label', 'aria-labelledby', 'title'] as const;

/** The images of a page. */
export class ImageCollector {
  readonly images: PageImage[] = [];

  startTag(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name !== 'img' || this.images.length >= MOST_IMAGES) return;
    const alt = attributes.get('alt') ?? LABELS.map((label) => attributes.get(label)?.trim()).find(Boolean) ?? null;
    this.images.push({
      source: SOURCES.map((source) => attributes.get(source)?.trim()).find(Boolean) ?? 'an image without address',
      alt: alt === null && isHidden(attributes) ? '' : alt,
      sized: isSized(attributes),
    });
  }
}

/** Decoration by role needs no text (WAI-ARIA `none`, `presentation`). */
function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const role = attributes.get('role');
  return attributes.get('aria-hidden') === 'true' || role === 'none' || role === 'presentation';
}

function isSized(attributes: ReadonlyMap<string, string>): boolean {
  return (attributes.has('width') && attributes.has('height')) || STYLED_SIZE.test(attributes.get('style') ?? '');
}
