import { replaceRanges, type Replacement } from '../../rendering/html/replace-ranges';
import { renderBlocks } from '../../rendering/render-blocks';
import { BlockFrames } from '../fixes/markup/block-frames';
import type { Rewrite } from './rewrite';

/** Puts rewrites in their passages' places; everything else stays as it is, byte for byte, block comments among it. */
export function applyRewrites(content: string, rewrites: readonly Rewrite[]): string {
  const frames = new BlockFrames(content);
  return replaceRanges(
    content,
    rewrites.flatMap((rewrite) => replacementsOf(rewrite, frames)),
  );
}

function replacementsOf({ task: { passage }, before, inner, after }: Rewrite, frames: BlockFrames): Replacement[] {
  const { start, end, outerStart, outerEnd, element } = passage;
  const frame = element === 'text' ? undefined : frames.frameOf({ start: outerStart, end: outerEnd });
  const own = { start, end, text: inner };
  if (frame === undefined)
    return [...insertion(outerStart, before, `${before}\n`), own, ...insertion(outerEnd, after, `\n${after}`)];
  return [
    ...insertion(frame.opening.start, before, `${renderBlocks(before)}\n\n`),
    own,
    ...insertion(frame.closing.end, after, `\n\n${renderBlocks(after)}`),
  ];
}

function insertion(at: number, blocks: string, text: string): Replacement[] {
  return blocks === '' ? [] : [{ start: at, end: at, text }];
}
