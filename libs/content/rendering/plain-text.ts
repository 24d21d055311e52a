import { BLOCK_ELEMENTS, CODE_ELEMENTS } from './html/element-kinds';
import { readHtml } from './html/read-html';

/** The text of HTML, in which blocks stand on lines of their own. */
export function plainTextOf(html: string): string {
  const pieces: string[] = [];
  const endLine = (name: string): void => {
    if (BLOCK_ELEMENTS.has(name) || name === 'br') pieces.push('\n');
  };
  let code: string | null = null;
  readHtml(html, {
    startTag: (name) => {
      if (code === null && CODE_ELEMENTS.has(name)) code = name;
      endLine(name);
    },
    endTag: (name) => {
      if (name === code) code = null;
      endLine(name);
    },
    text: (text) => {
      if (code === null) pieces.push(text);
    },
  });
  return pieces
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
