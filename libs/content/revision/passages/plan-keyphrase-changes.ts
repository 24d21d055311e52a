import { countMarks, passageAt, spread } from './find-passage';
import type { PassageChange } from './change';
import type { PlanChanges } from './scene';

/** More are taken out than need be, because not every answer does all that it was asked for. */
const MARGIN = 1.1;

/** The first paragraph, which the check marks where there is one. */
export const planIntroduction: PlanChanges = ({ id, fix: { action }, marks: [mark] = [] }, scene) => {
  const passage = mark ? passageAt(scene.passages, mark) : undefined;
  return passage && scene.mayChange(passage, action) ? [{ passage, check: id, action, count: 1 }] : [];
};

/** Paragraphs without the keyphrase, spread over the text; what introduction and headings get counts too. */
export const planAddedKeyphrases: PlanChanges = ({ id, fix: { action, delta }, marks = [] }, scene) => {
  const users = countMarks(scene.passages, marks);
  const introduction = scene.checkOf('introductionKeyword')?.marks?.[0];
  const elsewhere =
    scene.wanted('introductionKeyword', 'addKeyphraseToIntroduction') +
    scene.wanted('subheadingsKeyword', 'addKeyphraseToSubheadings');
  const missing = delta - elsewhere;
  if (missing <= 0) return [];
  const paragraphs = scene.paragraphsFor(action);
  const first = introduction && passageAt(scene.passages, introduction);
  const without = paragraphs.filter((passage) => !users.has(passage) && (elsewhere === 0 || passage !== first));
  const candidates = without.length > 0 ? without : paragraphs;
  const chosen = spread(candidates, missing);
  return chosen.map((passage, place) => ({
    passage,
    check: id,
    action,
    count: Math.floor(missing / chosen.length) + (place < missing % chosen.length ? 1 : 0),
  }));
};

/**
 * Paragraphs with the most uses, of which the first paragraph keeps one; headings last. A use is marked word by word, so that a
 * passage has as large a share of the uses as it has of the marks.
 */
export const planRemovedKeyphrases: PlanChanges = ({ id, fix: { action, current, delta }, marks = [] }, scene) => {
  const counts = countMarks(scene.passages, marks);
  const introduction = scene.passages.find(({ headingLevel }) => headingLevel === 0);
  const candidates = [...counts]
    .filter(([passage]) => scene.mayChange(passage, action) && passage.headingLevel === 0)
    .map(([passage, marked]) => ({
      passage,
      room: Math.round((marked * current) / marks.length) - (passage === introduction ? 1 : 0),
    }))
    .filter(({ room }) => room > 0);
  candidates.sort((left, right) => right.room - left.room);
  const changes: PassageChange[] = [];
  const elsewhere = scene.wanted('subheadingsKeyword', 'addKeyphraseToSubheadings');
  let surplus = Math.ceil(Math.abs(delta) * MARGIN) + 1 + elsewhere;
  for (const { passage, room } of candidates) {
    if (surplus <= 0) break;
    const count = Math.min(room, surplus);
    changes.push({ passage, check: id, action, count });
    surplus -= count;
  }
  return changes;
};
