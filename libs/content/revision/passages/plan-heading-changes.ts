import type { PassageChange } from './change';
import { countMarks, passageAt, spread } from './find-passage';
import { headingsWithKeyphraseFor, placesFor, planNewHeadings, type HeadingPlace } from './plan-new-headings';
import type { PlanChanges, Scene } from './scene';
import type { Passage } from './passage';

/** As many of the marked headings as the share wants; where none may be reworded, further ones. */
export const planHeadingKeyphrases: PlanChanges = ({ id, fix: { action, delta }, marks = [] }, scene) => {
  const headings = [...countMarks(scene.passages, marks).keys()].filter((passage) => scene.mayChange(passage, action));
  if (headings.length > 0)
    return spread(headings, Math.abs(delta)).map((passage) => ({ passage, check: id, action, count: 1 }));
  if (action !== 'addKeyphraseToSubheadings' || scene.wanted('subheadingsTooLong', 'addSubheadings') > 0) return [];
  const count = headingsWithKeyphraseFor(scene);
  return planTextHeadings(scene, id, count, count);
};

/** Headings at even distances over a text without any. */
export const planSubheadings: PlanChanges = ({ id, fix: { delta } }, scene) => planTextHeadings(scene, id, delta);

function planTextHeadings(scene: Scene, check: string, count: number, named?: number): readonly PassageChange[] {
  const passages = placesFor(scene, scene.passages, 'addSubheadings', count);
  const places = passages.map((passage) => ({ passage, level: scene.levelAt(passage) }));
  return planNewHeadings(scene, check, 'addSubheadings', places, named);
}

/** Headings at even distances within each section that is too long. */
export const planSectionCuts: PlanChanges = ({ id, fix: { target }, marks = [] }, scene) => {
  const places = marks.flatMap((mark) => {
    const first = passageAt(scene.passages, mark);
    return first ? cutsOf(sectionFrom(scene.passages, first), target, scene) : [];
  });
  return planNewHeadings(scene, id, 'shortenSection', places);
};

function cutsOf(section: readonly Passage[], limit: number, scene: Scene): readonly HeadingPlace[] {
  const length = section.reduce((sum, passage) => sum + scene.lengthOf(passage), 0);
  return placesFor(scene, section, 'shortenSection', Math.ceil(length / limit) - 1).map((passage) => ({
    passage,
    level: scene.levelAt(passage),
  }));
}

/** The passages from there to the next heading. */
function sectionFrom(passages: readonly Passage[], { index }: Passage): readonly Passage[] {
  const next = passages.findIndex((passage) => passage.index > index && passage.headingLevel > 0);
  return passages.slice(index, next < 0 ? undefined : next);
}
