import type { Draft } from '../../../domain/draft';
import type { RevisionSubject } from '../../revision-subject';
import { BlockFrames } from '../markup/block-frames';
import { attributeOf, closest, type Markup, type MarkupElement } from '../markup/markup';
import { readMarkup } from '../markup/read-markup';
import { fileNameWords } from './file-name-words';

/** An image whose alt text may be changed, with what there is to say about it. */
export interface DescribableImage {
  readonly element: MarkupElement;
  /** Empty without. */
  readonly alt: string;
  /** Plain texts that describe it, the best first: of the picture at hand, its caption, its file name, its heading, the title. */
  readonly descriptions: readonly string[];
}

/** Blocks that keep an alt text in their HTML alone; others repeat it in their comment. */
const BLOCKS_WITH_PLAIN_ALTS: ReadonlySet<string | undefined> = new Set([
  undefined,
  ...[
    'image',
    'gallery',
    'media-text',
    'paragraph',
    'heading',
    'list-item',
    'table',
    'freeform',
    'html',
    'group',
    'column',
  ],
]);

/** The images that a reader sees, in their order, but for those whose block would be broken by another alt text. */
export function describableImagesOf(draft: Draft, subject: RevisionSubject): readonly DescribableImage[] {
  const markup = readMarkup(draft.content);
  const frames = new BlockFrames(draft.content);
  const altsAtHand = new Map(subject.images.map(({ url, alt }) => [url, alt]));
  const captions = captionsOf(markup);
  const headings = markup.blocks.filter(({ kind }) => kind === 'heading');
  let heading = -1;
  return markup.elements
    .filter(({ name, isProse }) => name === 'img' && isProse)
    .map((element) => {
      while ((headings[heading + 1]?.pieces[0]?.start ?? Infinity) < element.start) heading += 1;
      const figure = closest(element, 'figure');
      const source = attributeOf(element, 'src') ?? '';
      const descriptions = [
        altsAtHand.get(source),
        figure === null ? undefined : captions.get(figure),
        fileNameWords(source),
        headings[heading]?.text,
        draft.title,
      ];
      return {
        element,
        alt: oneLine(attributeOf(element, 'alt') ?? ''),
        descriptions: descriptions.map((text) => oneLine(text ?? '')).filter((text) => text !== ''),
      };
    })
    .filter(({ element }) => BLOCKS_WITH_PLAIN_ALTS.has(frames.blockAt(element.start)));
}

function captionsOf({ blocks }: Markup): ReadonlyMap<MarkupElement, string> {
  const captions = new Map<MarkupElement, string>();
  for (const { kind, element, text } of blocks) {
    const figure = kind === 'caption' ? closest(element, 'figure') : null;
    if (figure !== null && !captions.has(figure)) captions.set(figure, text);
  }
  return captions;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
