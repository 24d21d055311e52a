import type { PassageChange } from './change';
import { countMarks } from './find-passage';
import type { Passage } from './passage';
import { isParagraph, type Scene } from './scene';

/** Least share of subheadings with the keyphrase that its check accepts (Yoast SEO). */
const LEAST_SHARE = 0.3;

/** A round puts in no more, however long the text is. */
const MOST_HEADINGS = 40;

/** A place for a heading, and its level. */
export interface HeadingPlace {
  readonly passage: Passage;
  readonly level: 2 | 3;
}

/** A heading at each of the places; so many of them name the keyphrase that its share of the headings stays right, unless it is said how many: rather where it is used little. */
export function planNewHeadings(
  scene: Scene,
  check: string,
  action: 'addSubheadings' | 'shortenSection',
  places: readonly HeadingPlace[],
  named = missingKeyphrases(scene, places.length),
): PassageChange[] {
  const uses = countMarks(scene.passages, scene.checkOf('keyphraseDensity')?.marks ?? []);
  const fewestFirst = places.toSorted((left, right) => (uses.get(left.passage) ?? 0) - (uses.get(right.passage) ?? 0));
  const naming = new Set(fewestFirst.slice(0, named));
  return places.flatMap((place): PassageChange[] => [
    { ...place, check, action, count: 1 },
    ...(naming.has(place)
      ? [
          {
            passage: place.passage,
            check: 'subheadingsKeyword',
            action: 'addKeyphraseToSubheadings',
            count: 1,
          } as const,
        ]
      : []),
  ]);
}

/**
 * Where so many headings divide a stretch of text evenly: before which of its passages. One that comes first, or first under a heading,
 * comes into question only where it is alone: then the heading stands within it.
 */
export function placesFor(
  scene: Scene,
  stretch: readonly Passage[],
  action: 'addSubheadings' | 'shortenSection',
  count: number,
): readonly Passage[] {
  let passed = 0;
  const candidates = stretch.flatMap((passage, place) => {
    const start = passed;
    passed += scene.lengthOf(passage);
    const isFirst = place === 0 || (stretch[place - 1]?.headingLevel ?? 0) > 0;
    const isPossible = (!isFirst || stretch.length === 1) && isParagraph(passage) && scene.mayChange(passage, action);
    return isPossible ? [{ passage, start }] : [];
  });
  const places = new Set<Passage>();
  for (let heading = 1; heading <= Math.min(count, MOST_HEADINGS); heading += 1) {
    const wanted = (heading * passed) / (count + 1);
    const nearest = candidates.reduce<(typeof candidates)[number] | null>((best, candidate) => {
      if (places.has(candidate.passage)) return best;
      return best === null || Math.abs(candidate.start - wanted) < Math.abs(best.start - wanted) ? candidate : best;
    }, null);
    if (nearest) places.add(nearest.passage);
  }
  return [...places].sort((left, right) => left.index - right.index);
}

/** How many new headings with the keyphrase bring its share of the headings right by themselves. */
export function headingsWithKeyphraseFor(scene: Scene): number {
  const matching = scene.checkOf('subheadingsKeyword')?.fix?.current ?? 0;
  const missing = LEAST_SHARE * countSubheadings(scene) - matching;
  return Math.max(Math.ceil(missing / (1 - LEAST_SHARE)), 1);
}

function missingKeyphrases(scene: Scene, added: number): number {
  const headings = countSubheadings(scene);
  const check = scene.checkOf('subheadingsKeyword');
  if (check === undefined) return 0;
  const { fix, marks = [] } = check;
  const matching = fix === undefined ? marks.length : Math.max(fix.current, fix.target);
  return Math.max(Math.ceil((headings + added) * LEAST_SHARE) - (headings === 0 ? 0 : matching), 0);
}

function countSubheadings({ passages }: Scene): number {
  return passages.filter(({ headingLevel }) => headingLevel === 2 || headingLevel === 3).length;
}
