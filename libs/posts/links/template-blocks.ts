import { lineOf, type TextBlock } from '../content/text-block';

/** Two posts may quote one another; what stands in more is the site's template: a signature, an offer, a notice. */
const FEWEST_POSTS = 3;

/** The blocks that stand in several of the posts, as one line each. @param texts of posts, one block a line */
export function templateBlocksOf(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const line of new Set(text.split('\n'))) counts.set(line, (counts.get(line) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= FEWEST_POSTS).map(([line]) => line));
}

/** Those that are not of a template: its words are about the site and not about the post, and a link in them would stand in every post. */
export function ownBlocksOf(blocks: readonly TextBlock[], template: ReadonlySet<string>): readonly TextBlock[] {
  return blocks.filter((block) => !template.has(lineOf(block)));
}
