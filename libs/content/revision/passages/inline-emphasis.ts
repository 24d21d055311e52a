/** The elements that a model is shown and may answer with, and those that old editors write for the same. */
const PLAIN_NAMES = [
  ['strong', 'b'],
  ['em', 'i'],
] as const;

/** Emphasis as `strong` and `em` alone. */
export function withPlainEmphasis(html: string): string {
  return PLAIN_NAMES.reduce((changed, [name, old]) => renamed(changed, old, name), html);
}

/** Emphasis as it stood in the original. */
export function withOwnEmphasis(html: string, original: string): string {
  return PLAIN_NAMES.reduce(
    (changed, [name, old]) => (has(original, old) && !has(original, name) ? renamed(changed, name, old) : changed),
    html,
  );
}

function has(html: string, name: string): boolean {
  return tagOf(name).test(html);
}

function renamed(html: string, from: string, to: string): string {
  return html.replace(tagOf(from), `<$1${to}`);
}

function tagOf(name: string): RegExp {
  return new RegExp(`<(/?)${name}(?=[\\s>])`, 'gi');
}
