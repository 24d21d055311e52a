import type { DeterministicFix } from '../deterministic-fix';
import { describableImagesOf } from './describable-images';
import { replaceAlts } from './replace-alts';

/** Says of images without an alt text what their caption, file name or heading says. */
export const addAlts: DeterministicFix = (draft, _check, subject) => {
  const silent = describableImagesOf(draft, subject).filter(({ alt }) => alt === '');
  return replaceAlts(draft, silent, ({ descriptions }) => descriptions[0]);
};
