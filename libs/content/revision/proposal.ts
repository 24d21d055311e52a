import type { AppliedFix } from '../domain/revision';
import type { Draft } from '../domain/draft';
import type { MetadataAnswer } from '../prompts/revise-passages/revise-metadata.prompt';
import type { Answers, RevisionScene } from './ask-models';
import { withMetadata } from './metadata-revision';
import { applyRewrites } from './passages/apply-rewrites';
import { idOf } from './passages/passage-request';
import type { Rewrite } from './passages/rewrite';
import { screenAnswer } from './passages/screen-answer';
import type { RoundPlan } from './round-plan';

/** Of what models answered, that which is of use by itself. */
export interface Proposal {
  readonly rewrites: readonly Rewrite[];
  readonly metadata: MetadataAnswer | null;
}

/** Leaves out answers that are no good by themselves, and remembers why. */
export function proposalOf(
  { tasks, metadataActions }: RoundPlan,
  answers: Answers,
  { round, draft, subject, tried }: RevisionScene,
): Proposal {
  const htmlById = new Map(answers.passages.map(({ id, html }) => [id, html]));
  const rewrites = tasks.flatMap((task) => {
    const html = htmlById.get(idOf(task.passage));
    const screened = html === undefined ? { refused: 'there was none' } : screenAnswer(task, html, subject);
    if ('rewrite' in screened) return [screened.rewrite];
    tried.refuse(task, screened.refused, round);
    return [];
  });
  if (answers.metadata === null) tried.giveUpMetadata(draft, metadataActions);
  return { rewrites, metadata: answers.metadata };
}

export function isNothing({ rewrites, metadata }: Proposal): boolean {
  return rewrites.length === 0 && metadata === null;
}

/** The draft as it was proposed. */
export function applyProposal(draft: Draft, { rewrites, metadata }: Proposal, plan: RoundPlan): Draft {
  const revised = { ...draft, content: applyRewrites(draft.content, rewrites) };
  return metadata === null ? revised : withMetadata(revised, metadata, plan.metadataActions);
}

/** Which failing checks the proposal is for; what keeps other checks green on the way is no fix. */
export function fixesOf(
  { rewrites, metadata }: Proposal,
  { failing, metadataActions }: RoundPlan,
): readonly AppliedFix[] {
  const changes = rewrites.flatMap(({ task }) => task.changes);
  return failing.flatMap(({ id, fix }): AppliedFix[] => {
    const isInMetadata = metadata !== null && metadataActions.some((action) => action === fix?.action);
    const own = new Set(changes.filter(({ check }) => check === id).map(({ action }) => action));
    const actions = isInMetadata && fix ? [fix.action] : [...own];
    return actions.map((action) => ({ check: id, action, method: 'model' }));
  });
}
