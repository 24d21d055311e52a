import { serialiseBlockAttributes, type BlockAttributes } from '../../../rendering/blocks/block-comment';
import { readHtml } from '../../../rendering/html/read-html';

/** A comment by which the block editor delimits a block: `<!-- wp:paragraph {"align":"left"} -->`. Offsets cover the comment. */
export interface BlockComment {
  /** Without its prefix: `paragraph`, `yoast/faq-block`. */
  readonly name: string;
  /** A void block is nothing but its comment. */
  readonly kind: 'opening' | 'closing' | 'void';
  /** Null where they cannot be read. */
  readonly attributes: BlockAttributes | null;
  readonly start: number;
  readonly end: number;
}

const OPENING = /^\s+wp:([a-z][a-z0-9_/-]*)\s+(?:({[^]*})\s+)?(\/?)$/;
const CLOSING = /^\s+\/wp:([a-z][a-z0-9_/-]*)\s*$/;

/** Block comments of the content in their order; other comments are none. */
export function readBlockComments(content: string): readonly BlockComment[] {
  const comments: BlockComment[] = [];
  readHtml(content, {
    comment: (_text, start, end) => {
      const comment = blockCommentOf(content.slice(start + '<!--'.length, end - '-->'.length), start, end);
      if (comment !== null) comments.push(comment);
    },
  });
  return comments;
}

/** An opening comment without some of its attributes, as WordPress would write it. */
export function withoutAttributes({ name, attributes }: BlockComment, unwanted: readonly string[]): string {
  const kept = Object.fromEntries(Object.entries(attributes ?? {}).filter(([key]) => !unwanted.includes(key)));
  return Object.keys(kept).length === 0
    ? `<!-- wp:${name} -->`
    : `<!-- wp:${name} ${serialiseBlockAttributes(kept)} -->`;
}

function blockCommentOf(comment: string, start: number, end: number): BlockComment | null {
  const closed = CLOSING.exec(comment)?.[1];
  if (closed !== undefined) return { name: closed, kind: 'closing', attributes: null, start, end };
  const [, name, json, slash] = OPENING.exec(comment) ?? [];
  if (name === undefined) return null;
  return { name, kind: slash === '/' ? 'void' : 'opening', attributes: attributesOf(json), start, end };
}

function attributesOf(json: string | undefined): BlockAttributes | null {
  if (json === undefined) return {};
  try {
    return JSON.parse(json) as BlockAttributes;
  } catch {
    return null;
  }
}
