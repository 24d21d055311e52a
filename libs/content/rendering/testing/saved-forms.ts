import type { ParsedBlock } from './read-block-markup';

/** Running text: no block elements, no line of blocks. */
const TEXT = String.raw`(?:[^<▢]|<(?!\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|table|figure|hr|div)\b)[^>]*>)*`;
const CELL = `<(?:td|th)(?: (?:scope|colspan|rowspan)="[^"]*")*>${TEXT}</(?:td|th)>`;
const SECTION = (name: string): string => `(?:<${name}>(?:<tr>(?:${CELL})+</tr>)+</${name}>)?`;
const PICTURE = String.raw`<img src="[^"<>]+" alt="[^"<>]*"(?: title="[^"<>]*")?/>`;
const CAPTION = `(?:<figcaption class="wp-element-caption">${TEXT}</figcaption>)?`;
const BLOCKS = String.raw`(?:▢(?:\n\n▢)*)?`;

/** What the editor saves of each block, after its `save` functions; a block that deviates shows "unexpected content". */
const FORMS: Readonly<Record<string, (block: ParsedBlock) => string>> = {
  paragraph: () => `<p(?: id="[^"]*")?>${TEXT}</p>`,
  heading: ({ attributes: { level = 2 } }) =>
    `<h${String(level)} class="wp-block-heading"(?: id="[^"]*")?>${TEXT}</h${String(level)}>`,
  list: ({ attributes: { ordered, start } }) => {
    const name = ordered === true ? 'ol' : 'ul';
    return `<${name}${typeof start === 'number' ? ` start="${start}"` : ''} class="wp-block-list">${BLOCKS}</${name}>`;
  },
  'list-item': () => `<li>${TEXT}${BLOCKS}</li>`,
  quote: () => `<blockquote class="wp-block-quote">${BLOCKS}</blockquote>`,
  code: () => String.raw`<pre class="wp-block-code"><code>[^<\[]*</code></pre>`,
  preformatted: () => `<pre class="wp-block-preformatted">${TEXT}</pre>`,
  separator: () => '<hr class="wp-block-separator has-alpha-channel-opacity"/>',
  table: () =>
    `<figure class="wp-block-table"><table>${SECTION('thead')}${SECTION('tbody')}${SECTION('tfoot')}</table>${CAPTION}</figure>`,
  image: ({ attributes: { linkDestination } }) => {
    const content =
      linkDestination === 'custom' ? `<a href="[^"]*"(?: (?:rel|target)="[^"]*")*>${PICTURE}</a>` : PICTURE;
    return `<figure class="wp-block-image">${content}${CAPTION}</figure>`;
  },
  html: () => String.raw`[^▢]*`,
};

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  list: ['ordered', 'start', 'reversed'],
  table: ['hasFixedLayout'],
  image: ['linkDestination'],
};

/** What is wrong with blocks, inner ones included; empty where the editor would open them as they are. */
export function faultsOf(blocks: readonly ParsedBlock[]): string[] {
  return blocks.flatMap((block) => [...faultOf(block), ...faultsOf(block.inner)]);
}

function faultOf(block: ParsedBlock): string[] {
  const { name, attributes, json, html, inner } = block;
  const form = FORMS[name];
  if (form === undefined) return [`unknown block ${name}`];
  const faults: string[] = [];
  if (!new RegExp(`^${form(block)}$`, 'su').test(html)) faults.push(`${name} is saved differently: ${html}`);
  if (Object.keys(attributes).some((key) => !(ATTRIBUTES[name] ?? []).includes(key)))
    faults.push(`${name} has ${json}`);
  if (attributes['level'] === 2) faults.push('a default that is not saved');
  if (/--|[<>&]|\\"/.test(json)) faults.push(`${name} has unescaped JSON: ${json}`);
  if (name === 'list' && inner.some((item) => item.name !== 'list-item'))
    faults.push('a list holds something else than items');
  if (name === 'list-item' && inner.some((list) => list.name !== 'list'))
    faults.push('an item holds something else than lists');
  return faults;
}
