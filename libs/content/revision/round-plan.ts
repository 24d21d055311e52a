import type { Check } from '@seoforge/seo';

import type { MetadataAction } from '../prompts/revise-passages/metadata-instructions.v1';
import type { DraftVersion } from './draft-version';
import { metadataActionsOf } from './metadata-revision';
import type { PassageTask } from './passages/change';
import { planChanges } from './passages/plan-changes';
import { readPassages } from './passages/read-passages';
import { Scene } from './passages/scene';
import type { RevisionSubject } from './revision-subject';
import { judgedChecks, missedChecks } from './standing';
import type { TriedChanges } from './tried-changes';

/** What a round asks models for. */
export interface RoundPlan {
  readonly tasks: readonly PassageTask[];
  readonly metadataActions: readonly MetadataAction[];
  /** How the text begins, for what is written about it. */
  readonly openings: readonly string[];
  /** The checks that it is for. */
  readonly failing: readonly Check[];
}

const OPENINGS = 5;
const OPENING_CHARACTERS = 240;

/** Empty where models can do nothing more for the checks that keep the text from its target. */
export function planRound({ draft, analysis }: DraftVersion, subject: RevisionSubject, tried: TriedChanges): RoundPlan {
  const failing = missedChecks(analysis, subject.target);
  const passages = readPassages(draft.content);
  const scene = new Scene(draft.content, passages, subject, judgedChecks(analysis), (passage, action) =>
    tried.isSpent(passage, action),
  );
  const paragraphs = passages.filter(({ headingLevel }) => headingLevel === 0);
  return {
    tasks: planChanges(failing, scene),
    metadataActions: metadataActionsOf(failing).filter((action) => !tried.isMetadataSpent(draft, action)),
    openings: paragraphs.slice(0, OPENINGS).map(({ text }) => text.trim().slice(0, OPENING_CHARACTERS).toWellFormed()),
    failing,
  };
}

export function isEmpty({ tasks, metadataActions }: RoundPlan): boolean {
  return tasks.length === 0 && metadataActions.length === 0;
}
