import { numbersIn } from '../../claims/fact-words';
import { elementsIn, parseHtml, textOf } from '../../rendering/html/parse-html';

/** What a rewrite must not lose. */
export interface HtmlFacts {
  readonly text: string;
  /** Addresses of its links. */
  readonly addresses: readonly string[];
  readonly numbers: readonly string[];
}

export function factsOfHtml(html: string): HtmlFacts {
  const nodes = parseHtml(html);
  const links = elementsIn(nodes).filter(({ name }) => name === 'a');
  const text = textOf(nodes);
  return { text, addresses: links.map(({ attributes }) => attributes.get('href') ?? ''), numbers: numbersIn(text) };
}
