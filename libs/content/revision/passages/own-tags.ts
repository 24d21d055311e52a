import { elementsIn, parseHtml, type HtmlElement } from '../../rendering/html/parse-html';
import { replaceRanges } from '../../rendering/html/replace-ranges';
import { withOwnEmphasis } from './inline-emphasis';

/** What a model wrote, with links and emphasis as they stood in the original. */
export function withOwnTags(html: string, original: string): string {
  return withOwnEmphasis(withOwnLinks(html, original), original);
}

/** Links that stood in the original keep their tag as it was, with what it says about target and relation. */
function withOwnLinks(html: string, original: string): string {
  const tags = new Map(
    linksIn(original).map(({ attributes, start, contentStart }) => [
      attributes.get('href'),
      original.slice(start, contentStart),
    ]),
  );
  return replaceRanges(
    html,
    linksIn(html).flatMap(({ attributes, start, contentStart }) => {
      const text = tags.get(attributes.get('href'));
      return text === undefined ? [] : [{ start, end: contentStart, text }];
    }),
  );
}

function linksIn(html: string): readonly HtmlElement[] {
  return elementsIn(parseHtml(html)).filter(({ name }) => name === 'a');
}
