/** Controls other than tabs and line ends; PostgreSQL refuses NUL. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;
/**
 * Signs without a shape that hide words or turn them round: breaks of no width, overrides of the writing direction, tags. Joiners stay,
 * which Persian, Indic scripts and emoji need, and so do marks of direction.
 */
const HIDDEN = /[\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text without what no reader sees, in well-formed Unicode that can be stored anywhere. */
export function readableText(text: string): string {
  return text.toWellFormed().replace(CONTROLS, ' ').replace(HIDDEN, '');
}

/** Readable text on one line. */
export function readableLine(text: string): string {
  return readableText(text).replace(/\s+/g, ' ').trim();
}
