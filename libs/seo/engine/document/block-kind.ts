import type { BlockKind } from './content-document';
import type { ElementStack } from './element-stack';

const KIND_BY_ANCESTOR: readonly (readonly [string, BlockKind])[] = [
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['table', 'cell'],
  ['li', 'listItem'],
  ['dl', 'listItem'],
];

/** The kind of block that text forms inside the open elements. */
export function blockKindOf(elements: ElementStack): BlockKind {
  if (elements.headingLevel > 0) return 'heading';
  const ancestor = KIND_BY_ANCESTOR.find(([name]) => elements.isOpen(name));
  if (ancestor !== undefined) return ancestor[1];
  return elements.block === 'p' ? 'paragraph' : 'text';
}
