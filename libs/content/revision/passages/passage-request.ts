import type { PassageRequest } from '../../prompts/revise-passages/revise-passages.prompt';
import { sanitiseHtml } from '../../rendering/sanitise-html';
import type { PassageTask } from './change';
import { withPlainEmphasis } from './inline-emphasis';
import type { Passage } from './passage';

/** The passage as its own block without classes and styles; its own tags are put round the answer again, and those of its links and emphasis in it. */
export function passageRequestOf({ passage, changes }: PassageTask, refused: string | undefined): PassageRequest {
  const element = shownElementOf(passage);
  return {
    id: idOf(passage),
    html: sanitiseHtml(`<${element}>${withPlainEmphasis(passage.html)}</${element}>`),
    changes: changes.map(({ action, count, level }) => ({ action, count, ...(level ? { level } : {}) })),
    ...(refused === undefined ? {} : { refused }),
  };
}

export function idOf({ index }: Passage): string {
  return `passage:${index + 1}`;
}

/** An answer may have no H1, which a text has one of at most. */
function shownElementOf({ element }: Passage): string {
  if (element === 'text') return 'p';
  return element === 'h1' ? 'h2' : element;
}
