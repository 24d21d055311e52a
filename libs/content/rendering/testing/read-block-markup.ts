/** A block as WordPress's parser sees it. */
export interface ParsedBlock {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** JSON as it stands in the comment. */
  readonly json: string;
  /** The block's own HTML; each inner block is a `▢` in it. */
  readonly html: string;
  readonly inner: readonly ParsedBlock[];
}

const COMMENT = /<!-- (\/)?wp:([a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?) (?:(\{.*?\}) )?(\/)?-->/g;

/** Reads block markup as strictly as it can be read. @throws Error where a block is not closed, or text stands between blocks. */
export function readBlockMarkup(markup: string): ParsedBlock[] {
  const root = { name: '', json: '', html: '', inner: new Array<ParsedBlock>() };
  const open = [root];
  let done = 0;
  for (const match of markup.matchAll(COMMENT)) {
    const [comment, isEnd, name = '', json = ''] = match;
    const top = open.at(-1) ?? root;
    top.html += markup.slice(done, match.index);
    done = match.index + comment.length;
    if (isEnd === undefined) {
      open.push({ name, json, html: '', inner: [] });
      top.html += '▢';
    } else {
      if (top.name !== name || open.length < 2) throw new Error(`${comment} closes ${top.name}`);
      open.pop();
      const attributes = top.json === '' ? {} : (JSON.parse(top.json) as Record<string, unknown>);
      open.at(-1)?.inner.push({ ...top, attributes, html: withoutFrame(top.html) });
    }
  }
  root.html += markup.slice(done);
  if (open.length > 1) throw new Error(`${open.at(-1)?.name ?? ''} is not closed`);
  if (root.html.replaceAll('▢', '').trim() !== '') throw new Error(`text outside of blocks: ${root.html}`);
  if (root.html.includes('<!--') || root.inner.some((block) => block.html.includes('<!--')))
    throw new Error('a comment that is none of a block');
  return root.inner;
}

function withoutFrame(html: string): string {
  if (!html.startsWith('\n') || !html.endsWith('\n'))
    throw new Error(`no lines of their own for the comments of ${html}`);
  return html.slice(1, -1);
}
