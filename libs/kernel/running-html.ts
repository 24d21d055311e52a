/** Elements that run or load something, tags with attributes, comments, and addresses that are programs. */
const RUNNING_HTML =
  /<\/?(?:script|style|iframe|frame|object|embed|applet|template|base|meta|link|svg)\b|<[a-z][^<>=]*=|<!--|\b(?:javascript|vbscript):\S/i;

/** Whether a plain text would run, or fetch something, where somebody took it for HTML. A tag that is only named does not. */
export function hasRunningHtml(text: string): boolean {
  return RUNNING_HTML.test(text);
}
