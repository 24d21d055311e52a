import { countWords } from '../../domain/count-words';
import type { PassageChange } from './change';
import { planRemovedKeyphrases } from './plan-keyphrase-changes';
import type { Scene } from './scene';

/** Uses in a hundred words at most, each of which weighs 0.7 and a third for each word of the keyphrase (Yoast SEO); less a margin. */
const MOST_PERCENT = 2.7;
const BASE_WEIGHT = 0.7;
const WORDS_PER_WEIGHT = 3;

/** Takes uses out of the text where those that introduction and headings are to get would be too many in all. */
export function planRoomForKeyphrases(planned: readonly PassageChange[], scene: Scene): readonly PassageChange[] {
  const added = planned.filter(({ action }) => /^addKeyphraseTo/.test(action)).length;
  const check = scene.checkOf('keyphraseDensity');
  if (added === 0 || check?.rating !== 'good' || check.marks === undefined) return [];
  const { keyphrase, language } = scene.subject;
  const words = scene.passages.reduce((sum, { text }) => sum + countWords(text, language), 0);
  const weight = BASE_WEIGHT + countWords(keyphrase, language) / WORDS_PER_WEIGHT;
  const uses = usesIn(check.marks, scene);
  const surplus = Math.ceil(uses + added - (MOST_PERCENT * words) / (100 * weight));
  if (surplus <= 0) return [];
  const fix = { action: 'removeKeyphrase', current: uses, target: uses - surplus, delta: -surplus } as const;
  return planRemovedKeyphrases({ ...check, fix }, scene);
}

/** A use has a mark for each of the keyphrase's words that carry meaning. */
function usesIn(marks: readonly { start: number; end: number }[], { content }: Scene): number {
  const words = new Set(marks.map(({ start, end }) => content.slice(start, end).toLowerCase()));
  return Math.round(marks.length / Math.max(words.size, 1));
}
