import type { Check } from '@seoforge/seo';

import { PASSAGE_ACTIONS, type PassageAction } from '../../prompts/revise-passages/passage-action';
import type { PassageChange, PassageTask } from './change';
import type { Passage } from './passage';
import { planMarkedPassages, planGrowth } from './plan-growth';
import { planHeadingKeyphrases, planSectionCuts, planSubheadings } from './plan-heading-changes';
import { planAddedKeyphrases, planIntroduction, planRemovedKeyphrases } from './plan-keyphrase-changes';
import { planRoomForKeyphrases } from './plan-room-for-keyphrases';
import { planBeginnings, planMarkedSentences, planTransitionWords } from './plan-sentence-changes';
import type { ActionableCheck, PlanChanges, Scene } from './scene';

const PLANS: Record<PassageAction, PlanChanges> = {
  addKeyphraseToIntroduction: planIntroduction,
  addKeyphrase: planAddedKeyphrases,
  removeKeyphrase: planRemovedKeyphrases,
  addKeyphraseToSubheadings: planHeadingKeyphrases,
  removeKeyphraseFromSubheadings: planHeadingKeyphrases,
  addSubheadings: planSubheadings,
  shortenSection: planSectionCuts,
  shortenParagraph: planMarkedPassages,
  rewordLinks: planMarkedPassages,
  shortenSentences: planMarkedSentences,
  makeSentencesActive: planMarkedSentences,
  varyBeginnings: planBeginnings,
  addTransitionWords: planTransitionWords,
  addWords: planGrowth,
  addCharacters: planGrowth,
};

/** A round asks for so many passages at most: what is left is the next round's. */
const MOST_TASKS = 48;

/** All that is to be changed for the failing checks, by passage in reading order; the checks' own order decides what waits. */
export function planChanges(failing: readonly Check[], scene: Scene): readonly PassageTask[] {
  const byPassage = new Map<Passage, Map<PassageAction, PassageChange>>();
  const planned = failing.flatMap((check) => planFor(check, scene));
  for (const change of [...planned, ...planRoomForKeyphrases(planned, scene)]) {
    const changes = byPassage.get(change.passage) ?? new Map<PassageAction, PassageChange>();
    if (!byPassage.has(change.passage) && byPassage.size === MOST_TASKS) continue;
    byPassage.set(change.passage, changes);
    if (change.count > (changes.get(change.action)?.count ?? 0)) changes.set(change.action, change);
  }
  return [...byPassage]
    .map(([passage, changes]) => ({ passage, changes: [...changes.values()] }))
    .sort((left, right) => left.passage.index - right.passage.index);
}

function planFor(check: Check, scene: Scene): readonly PassageChange[] {
  return isActionable(check) ? PLANS[check.fix.action](check, scene) : [];
}

function isActionable(check: Check): check is ActionableCheck {
  return PASSAGE_ACTIONS.some((action) => action === check.fix?.action);
}
