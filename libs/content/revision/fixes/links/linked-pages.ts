import { attributeOf, type Markup } from '../markup/markup';
import { addressKeyOf } from './link-address';

/** The pages that a text links to, by what their addresses have in common. */
export function linkedPagesOf({ elements }: Markup): ReadonlySet<string> {
  return new Set(
    elements.flatMap((element) => (element.name === 'a' ? [addressKeyOf(attributeOf(element, 'href') ?? '')] : [])),
  );
}
