import { splitSentences } from '../../rendering/split-sentences';
import { countMarks } from './find-passage';
import type { PassageChange } from './change';
import type { PlanChanges } from './scene';

/** More than is needed is asked for, because not every answer does all that it was asked for. */
const MARGIN = 1.2;

/** A cut sentence makes the text one sentence longer, of which three in ten are to have a transition word. */
const TRANSITIONS_PER_CUT = 0.3;

/** For sentences that are each at fault: the passages with the most of them, until there are few enough. */
export const planMarkedSentences: PlanChanges = ({ id, fix: { action, delta }, marks = [] }, scene) => {
  const counts = [...countMarks(scene.passages, marks)].filter(([passage]) => scene.mayChange(passage, action));
  counts.sort(([, left], [, right]) => right - left);
  const changes: PassageChange[] = [];
  let missing = Math.ceil(Math.abs(delta) * MARGIN);
  for (const [passage, count] of counts) {
    if (missing <= 0) break;
    changes.push({ passage, check: id, action, count });
    missing -= count;
  }
  return changes;
};

/** A row of sentences is at fault as a whole. */
export const planBeginnings: PlanChanges = ({ id, fix: { action }, marks = [] }, scene) =>
  [...countMarks(scene.passages, marks)]
    .filter(([passage]) => scene.mayChange(passage, action))
    .map(([passage, count]) => ({ passage, check: id, action, count }));

/** Which sentences lack a transition word is not said: every third one of a paragraph, the longest paragraphs first. */
export const planTransitionWords: PlanChanges = ({ id, fix: { action, delta } }, scene) => {
  const cuts = scene.wanted('textSentenceLength', 'shortenSentences');
  const candidates = scene
    .paragraphsFor(action)
    .map((passage) => ({ passage, room: Math.ceil(splitSentences(passage.text, scene.subject.language).length / 3) }));
  candidates.sort((left, right) => right.room - left.room);
  const changes: PassageChange[] = [];
  let missing = Math.ceil((delta + cuts * TRANSITIONS_PER_CUT) * MARGIN) + 2;
  for (const { passage, room } of candidates) {
    if (missing <= 0) break;
    const count = Math.min(room, missing);
    changes.push({ passage, check: id, action, count });
    missing -= count;
  }
  return changes;
};
