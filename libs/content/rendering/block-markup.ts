import type { Replacement } from './html/replace-ranges';
import { readHtml } from './html/read-html';

const BLOCK_COMMENT = /^\s+\/?wp:[a-z]/;

/** Every block of WordPress begins with a comment. */
export function isBlockMarkup(content: string): boolean {
  return blockCommentsIn(content).length > 0;
}

/** Where WordPress's block comments stand in a text, as what leaves it without them. */
export function blockCommentsIn(content: string): Replacement[] {
  const comments: Replacement[] = [];
  readHtml(content, {
    comment: (text, start, end) => {
      if (BLOCK_COMMENT.test(text)) comments.push({ start, end, text: '' });
    },
  });
  return comments;
}
