export type BlockAttributes = Readonly<Record<string, string | number | boolean>>;

/** A WordPress block between its comments. @param name without the `core/` that WordPress leaves out. */
export function blockOf(name: string, attributes: BlockAttributes, content: string): string {
  const settings = Object.keys(attributes).length === 0 ? '' : `${serialiseBlockAttributes(attributes)} `;
  return `<!-- wp:${name} ${settings}-->\n${content}\n<!-- /wp:${name} -->`;
}

/** JSON that ends no comment and survives PHP's `stripslashes`, escaped as WordPress's editor does it. */
export function serialiseBlockAttributes(attributes: BlockAttributes): string {
  return JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');
}
