import { escapeAttribute } from '../../../rendering/html/escape-html';
import type { Replacement } from '../../../rendering/html/replace-ranges';
import type { MarkupElement } from './markup';

/** Gives an element's attribute a value, its other attributes left as they are. */
export function setAttribute(element: MarkupElement, name: string, value: string): Replacement {
  const text = `${name}="${escapeAttribute(value)}"`;
  const known = element.attributes.find((attribute) => attribute.name === name);
  if (known !== undefined) return { start: known.start, end: known.end, text };
  const at = element.attributes.at(-1)?.end ?? element.start + 1 + element.name.length;
  return { start: at, end: at, text: ` ${text}` };
}

/** Takes words out of an attribute that is a list of them; without a word left the attribute goes, too. Null when it has none of them. */
export function removeAttributeWords(
  content: string,
  element: MarkupElement,
  name: string,
  isUnwanted: (word: string) => boolean,
): Replacement | null {
  const attribute = element.attributes.find((candidate) => candidate.name === name);
  if (attribute === undefined) return null;
  const words = attribute.value.split(/\s+/).filter((word) => word !== '');
  const kept = words.filter((word) => !isUnwanted(word.toLowerCase()));
  if (kept.length === words.length) return null;
  return kept.length > 0 ? setAttribute(element, name, kept.join(' ')) : removeAttribute(content, element, name);
}

/** Takes an attribute away, with the white space before it. Null where the element has none of that name. */
export function removeAttribute(content: string, element: MarkupElement, name: string): Replacement | null {
  const attribute = element.attributes.find((candidate) => candidate.name === name);
  if (attribute === undefined) return null;
  let { start } = attribute;
  while (/\s/.test(content.charAt(start - 1))) start -= 1;
  return { start, end: attribute.end, text: '' };
}
