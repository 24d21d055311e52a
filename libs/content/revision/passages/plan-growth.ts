import { mostWordsOf } from '../revision-subject';
import type { PassageChange } from './change';
import { countMarks, spread } from './find-passage';
import { planNewHeadings } from './plan-new-headings';
import type { PlanChanges } from './scene';

/** What is added comes out shorter than asked for more often than longer. */
const MARGIN = 1.15;
const SPARE = 15;

/** What one passage grows by: further ones are asked to help, as long as there are any. */
const WORDS_PER_PASSAGE = 120;
const MOST_WORDS_PER_PASSAGE = 300;

/** In languages that are measured in characters. */
const CHARACTERS_PER_WORD = 2;

/** The last paragraphs of sections grow, unless more was not ordered; a text that becomes long without any heading gets one. */
export const planGrowth: PlanChanges = ({ id, fix: { action, current, delta } }, scene) => {
  const perWord = action === 'addCharacters' ? CHARACTERS_PER_WORD : 1;
  const room = mostWordsOf(scene.subject) * perWord - current;
  if (delta > room) return [];
  const missing = Math.min(Math.ceil(delta * MARGIN) + SPARE * perWord, Math.ceil(room));
  const paragraphs = scene.paragraphsFor(action);
  const endings = paragraphs.filter(({ index }) => (scene.passages[index + 1]?.headingLevel ?? 1) > 0);
  const candidates = endings.length > 0 ? endings : paragraphs;
  const wanted = Math.max(Math.ceil(missing / (WORDS_PER_PASSAGE * perWord)), 1);
  const chosen = spread(candidates.length >= wanted ? candidates : paragraphs, wanted);
  const count = Math.min(Math.ceil(missing / chosen.length), MOST_WORDS_PER_PASSAGE * perWord);
  const changes: PassageChange[] = chosen.map((passage) => ({ passage, check: id, action, count }));
  const needsHeading = action === 'addWords' && !scene.passages.some(({ headingLevel }) => headingLevel > 1);
  const last = chosen.at(-1);
  if (!needsHeading || last === undefined || scene.wanted('subheadingsTooLong', 'addSubheadings') > 0) return changes;
  return [...changes, ...planNewHeadings(scene, 'subheadingsKeyword', 'addSubheadings', [{ passage: last, level: 2 }])];
};

/** Each marked passage by itself: a paragraph that is too long, a link with the wrong text. */
export const planMarkedPassages: PlanChanges = ({ id, fix: { action }, marks = [] }, scene) =>
  [...countMarks(scene.passages, marks)]
    .filter(([passage]) => scene.mayChange(passage, action))
    .map(([passage, count]) => ({ passage, check: id, action, count }));
