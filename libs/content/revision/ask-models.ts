import { createHash } from 'node:crypto';

import { AppError } from '@seoforge/kernel';
import type { Prompt } from '@seoforge/prompting';

import { allSettled, SideBySide } from '../application/stages/side-by-side';
import type { Draft } from '../domain/draft';
import { reviseMetadataPrompt, type MetadataAnswer } from '../prompts/revise-passages/revise-metadata.prompt';
import { revisePassagesPrompt, type PassageAnswer } from '../prompts/revise-passages/revise-passages.prompt';
import type { PassageTask } from './passages/change';
import { groupTasks } from './passages/group-tasks';
import { passageRequestOf } from './passages/passage-request';
import type { PieceSource } from './piece-source';
import type { RevisionSubject } from './revision-subject';
import type { RoundPlan } from './round-plan';
import type { TriedChanges } from './tried-changes';

/** What models answered in a round. */
export interface Answers {
  readonly passages: readonly PassageAnswer[];
  /** Null where none was asked for, or none was of use. */
  readonly metadata: MetadataAnswer | null;
  /** Names of the pieces that were answered. */
  readonly pieces: readonly string[];
  /** Whether a call was not made because it might have cost too much. */
  readonly isBudgetSpent: boolean;
}

/** What a round starts from. */
export interface RevisionScene {
  /** Its place in the trail. */
  readonly round: number;
  readonly draft: Draft;
  readonly subject: RevisionSubject;
  readonly tried: TriedChanges;
}

/** What a call can end in without an answer, and the revision still goes on. */
const USELESS: ReadonlySet<string> = new Set([
  'content.answer_unusable',
  'content.wrong_language',
  'provider.content_filtered',
]);

/**
 * One call for each group of passages and one for title and description, side by side.
 * @throws what `run` throws, but for money that is spent and answers that are of no use
 */
export async function askModels(
  run: PieceSource,
  plan: RoundPlan,
  { round, draft, subject, tried }: RevisionScene,
  concurrency: number,
): Promise<Answers> {
  const turns = new SideBySide(concurrency);
  const pieces: string[] = [];
  let isBudgetSpent = false;
  const ask = <T>(prompt: Prompt<T>): Promise<T | null> =>
    turns.begin(async () => {
      const name = `revision:${round}:${hashOf(prompt)}`;
      try {
        const answer = await run.piece(name, 'revision', () => prompt);
        pieces.push(name);
        return answer;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        isBudgetSpent ||= error.kind === 'budget_exceeded';
        if (error.kind === 'budget_exceeded' || USELESS.has(error.code)) return null;
        throw error;
      }
    });
  const requestOf = (task: PassageTask): ReturnType<typeof passageRequestOf> =>
    passageRequestOf(task, tried.refusalOf(task.passage));
  const { metadataActions: actions, openings } = plan;
  const [metadata, ...passages] = await allSettled([
    actions.length === 0 ? Promise.resolve(null) : ask(reviseMetadataPrompt(subject, { draft, openings, actions })),
    ...groupTasks(plan.tasks).map((tasks) => ask(revisePassagesPrompt(subject, tasks.map(requestOf)))),
  ] as [Promise<MetadataAnswer | null>, ...Promise<readonly PassageAnswer[] | null>[]]);
  return { passages: passages.flatMap((answers) => answers ?? []), metadata, pieces, isBudgetSpent };
}

/** The same question has the same name, so that its answer is found again. */
function hashOf({ name, messages }: Pick<Prompt<unknown>, 'name' | 'messages'>): string {
  return createHash('sha256')
    .update(JSON.stringify([name, messages]))
    .digest('hex')
    .slice(0, 12);
}
