/** A shortcode of any plug-in's: WordPress looks for them in attributes as well. */
const SHORTCODE = /\[(?=[\p{L}\p{N}_/-])/gu;
/** An address alone in its paragraph or on its line: WordPress puts there what stands behind it. */
const LONELY_ADDRESS = /(^[ \t]*|<p>\s*)(https?:)\/\/(?=[^\s<>"]+\s{0,9}(?:$|<\/p>))/gim;

/**
 * HTML or block markup that reads the same, and in which WordPress finds nothing to run or to embed: for what a model wrote, in whose
 * text no tag needs a bracket and no block comment a list.
 */
export function disarmWordPress(markup: string): string {
  return markup.replace(SHORTCODE, '&#91;').replace(LONELY_ADDRESS, '$1$2&#47;&#47;');
}
