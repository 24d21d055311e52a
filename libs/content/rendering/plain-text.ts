import { Parser } from 'htmlparser2';

/** The text of rendered HTML, in which blocks stand on lines of their own. */
export function plainTextOf(html: string): string {
  const pieces: string[] = [];
  new Parser({ ontext: (text) => pieces.push(text) }).end(html);
  return pieces.join('');
}
