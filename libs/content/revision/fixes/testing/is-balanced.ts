import { VOID_ELEMENTS } from '../../../rendering/html/element-kinds';
import { readHtml } from '../../../rendering/html/read-html';
import { readBlockComments } from '../markup/block-comments';

/** Whether every element and every block is closed where it should be. */
export function isBalanced(content: string): boolean {
  const open: string[] = [];
  let isSound = true;
  readHtml(content, {
    startTag: (name) => {
      if (!VOID_ELEMENTS.has(name)) open.push(name);
    },
    endTag: (name) => {
      isSound &&= open.pop() === name;
    },
  });
  const openBlocks: string[] = [];
  for (const { name, kind } of readBlockComments(content)) {
    if (kind === 'opening') openBlocks.push(name);
    if (kind === 'closing') isSound &&= openBlocks.pop() === name;
  }
  return isSound && open.length === 0 && openBlocks.length === 0;
}
