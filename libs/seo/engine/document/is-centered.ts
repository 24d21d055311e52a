import { headingLevelOf } from './elements';

const CENTERED = /(?:^|\s)has-text-align-center(?:\s|$)/;

/** Whether an element is a paragraph or a heading that the block editor centres, by its class attribute. */
export function isCentered(element: string, className: string): boolean {
  return className !== '' && (element === 'p' || headingLevelOf(element) > 0) && CENTERED.test(className);
}
