import { readBlockComments, type BlockComment } from './block-comments';
import type { MarkupElement } from './markup';

/** The comments of the block editor around an element that makes up their whole block. */
export interface BlockFrame {
  readonly opening: BlockComment;
  readonly closing: BlockComment;
}

/** From an offset on, which block is the innermost one. */
interface Change {
  readonly at: number;
  readonly block: string | undefined;
}

/** The blocks of a content in the block editor's form; plain HTML has none. */
export class BlockFrames {
  readonly isBlockMarkup: boolean;
  private readonly openings: ReadonlyMap<number, BlockComment>;
  private readonly closings: ReadonlyMap<number, BlockComment>;
  private readonly changes: readonly Change[];

  constructor(private readonly content: string) {
    const comments = readBlockComments(content);
    this.isBlockMarkup = comments.length > 0;
    this.openings = new Map(comments.filter(({ kind }) => kind === 'opening').map((comment) => [comment.end, comment]));
    this.closings = new Map(
      comments.filter(({ kind }) => kind === 'closing').map((comment) => [comment.start, comment]),
    );
    this.changes = changesOf(comments);
  }

  /** The frame of an element; undefined in plain HTML and for what is only a part of its block. */
  frameOf({ start, end }: Pick<MarkupElement, 'start' | 'end'>): BlockFrame | undefined {
    const opening = this.openings.get(skipWhiteSpace(this.content, start, -1));
    const closing = this.closings.get(skipWhiteSpace(this.content, end, 1));
    return opening && closing && opening.name === closing.name ? { opening, closing } : undefined;
  }

  /** Name of the innermost block around a place. */
  blockAt(offset: number): string | undefined {
    let low = 0;
    let high = this.changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.changes[middle]?.at ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return this.changes[low - 1]?.block;
  }
}

function changesOf(comments: readonly BlockComment[]): readonly Change[] {
  const open: string[] = [];
  const changes: Change[] = [];
  for (const { name, kind, start, end } of comments) {
    if (kind === 'opening') {
      open.push(name);
      changes.push({ at: start, block: name });
    } else if (kind === 'closing' && open.at(-1) === name) {
      open.pop();
      changes.push({ at: end, block: open.at(-1) });
    }
  }
  return changes;
}

/** The offset at which white space ends that begins at another, forwards or backwards. */
function skipWhiteSpace(text: string, from: number, step: 1 | -1): number {
  let offset = from;
  while (/\s/.test(text.charAt(step > 0 ? offset : offset - 1))) offset += step;
  return offset;
}
