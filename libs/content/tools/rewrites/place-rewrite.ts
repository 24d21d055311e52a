import { disarmWordPress } from '../../rendering/disarm-wordpress';
import { parseHtml, type HtmlNode } from '../../rendering/html/parse-html';
import { replaceRanges } from '../../rendering/html/replace-ranges';
import { serialiseHtml } from '../../rendering/html/serialise-html';
import { renderBlocks } from '../../rendering/render-blocks';
import { withOwnTags } from '../../revision/passages/own-tags';
import type { ContentForm } from '../translations/content-form';
import { marksAloneIn, outlineOf } from './outline';
import type { ShownPassage } from './shown-passage';

/**
 * The passage with what a model wrote in its place. Where its blocks are the same, only words change, between tags and comments that stay
 * byte for byte; otherwise its blocks are written anew, and what was kept stands between them.
 * @param html sanitised, with the marks of `shown`
 */
export function placeRewrite(passage: string, form: ContentForm, shown: ShownPassage, html: string): string {
  const [before, after] = [outlineOf(shown.html), outlineOf(html)];
  const finish = (written: string): string => finished(written, passage, shown);
  if (shown.isInline) return around(passage, finish(after.leaves.join(' ')));
  if (before.skeleton !== after.skeleton || after.leaves.length !== shown.slots.length)
    return around(
      passage,
      rendered(html, form)
        .map(finish)
        .join(form === 'blocks' ? '\n\n' : '\n'),
    );
  return replaceRanges(
    passage,
    shown.slots.flatMap((slot, index) => {
      const leaf = after.leaves[index] ?? '';
      return leaf === before.leaves[index] ? [] : [{ ...slot, text: finish(leaf) }];
    }),
  );
}

/** With the white space that stood around the original. */
function around(original: string, text: string): string {
  return `${/^\s*/.exec(original)?.[0] ?? ''}${text}${/\S(\s*)$/.exec(original)?.[1] ?? ''}`;
}

/** Blocks in the form of the passage, and marks of what was kept between them. */
function rendered(html: string, form: ContentForm): readonly string[] {
  const pieces: string[] = [];
  let blocks: HtmlNode[] = [];
  const endBlocks = (): void => {
    const piece = serialiseHtml(blocks).trim();
    if (piece !== '') pieces.push(form === 'blocks' ? renderBlocks(piece) : piece);
    blocks = [];
  };
  for (const node of parseHtml(html)) {
    const marks = marksAloneIn([node]);
    if (marks === null) blocks.push(node);
    else {
      endBlocks();
      pieces.push(marks);
    }
  }
  endBlocks();
  return pieces;
}

/** Nothing that a model wrote does anything in WordPress; links, emphasis and kept parts are those of the original. */
function finished(html: string, original: string, { kept }: ShownPassage): string {
  const own = withOwnTags(disarmWordPress(html), original);
  return own.replace(/⟦(\d+)⟧/g, (_, number: string) => kept[Number(number) - 1]?.source ?? '');
}
