import { BLOCK_ELEMENTS } from '../../rendering/html/element-kinds';
import { parseHtml, textOf, type HtmlElement, type HtmlNode } from '../../rendering/html/parse-html';
import { serialiseHtml } from '../../rendering/html/serialise-html';
import { marksIn, withoutMarks } from '../translations/marks';

/** How an HTML text is built: two with the same skeleton have the same blocks around their words. */
export interface Outline {
  readonly skeleton: string;
  /** What stands between the tags of each leaf block, in their order. */
  readonly leaves: readonly string[];
}

export function outlineOf(html: string): Outline {
  const leaves: string[] = [];
  const walk = (nodes: readonly HtmlNode[]): string => {
    const built: string[] = [];
    let run: HtmlNode[] = [];
    const endRun = (name: string): void => {
      if (textOf(run).trim() !== '') built.push(marksAloneIn(run) ?? name);
      if (textOf(run).trim() !== '' && marksAloneIn(run) === null) leaves.push(serialiseHtml(run).trim());
      run = [];
    };
    for (const node of nodes) {
      if (!isBlock(node)) {
        run.push(node);
        continue;
      }
      endRun('p');
      if (node.children.some(isBlock)) built.push(`${node.name}(${walk(node.children)})`);
      else {
        run = node.children;
        endRun(node.name);
      }
    }
    endRun('p');
    return built.join(' ');
  };
  return { skeleton: walk(parseHtml(html)), leaves };
}

/** The marks that are all there is to read; null where there is more. */
export function marksAloneIn(nodes: readonly HtmlNode[]): string | null {
  const text = textOf(nodes);
  return marksIn(text).length > 0 && withoutMarks(text).trim() === '' ? marksIn(text).join(' ') : null;
}

export function isBlock(node: HtmlNode): node is HtmlElement {
  return node.type === 'element' && BLOCK_ELEMENTS.has(node.name);
}
