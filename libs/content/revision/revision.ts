import type { RevisionOutcome, RevisionRound, RevisionStop } from '../domain/revision';
import { applyFreeFixes, type FreeFixes } from './apply-free-fixes';
import { askModels } from './ask-models';
import type { Analyse, DraftVersion } from './draft-version';
import { faultOfRound } from './fault-of-round';
import type { PieceSource } from './piece-source';
import { applyProposal, fixesOf, isNothing, proposalOf, type Proposal } from './proposal';
import { roundOf, type RoundReport } from './revision-round';
import type { RevisionSubject } from './revision-subject';
import { isEmpty, planRound, type RoundPlan } from './round-plan';
import { siftRewrites } from './sift-rewrites';
import { isOnTarget, openChecks } from './standing';
import { TriedChanges } from './tried-changes';
import { unmetChecks } from './unmet-checks';

export interface RevisionParts {
  readonly run: PieceSource;
  readonly subject: RevisionSubject;
  readonly analyse: Analyse;
  /** Calls to models at once. */
  readonly concurrency: number;
}

const OTHER_CHECKS_FAILED = 'with it, the text as a whole was worse off: change no more than is asked for';

/**
 * One text on its way to the target. The rounds of its trail: 0 is the draft as it came; then, where there is anything to mend for
 * nothing, one round of that; then rounds that ask models, `maxRevisions` of them at most, each followed by what it has made possible
 * for nothing. A round that does the text no good is taken back whole; where it was for some rewrites only, the others are tried once
 * more as a round of their own, which asks nobody and does not count.
 */
export class Revision {
  readonly #trail: RevisionRound[] = [];
  readonly #tried = new TriedChanges();
  #version: DraftVersion;

  constructor(
    start: DraftVersion,
    private readonly parts: RevisionParts,
  ) {
    this.#version = start;
  }

  /** The text as it has become. */
  get version(): DraftVersion {
    return this.#version;
  }

  async finish(): Promise<RevisionOutcome> {
    await this.#note({ fixes: [], costMicroUsd: 0 });
    await this.#mendForFree();
    const stopped = await this.#reviseUntilStopped();
    const unmet = unmetChecks(openChecks(this.#version.analysis), stopped, this.parts.subject);
    return { trail: this.#trail, stopped, unmet };
  }

  async #mendForFree(): Promise<void> {
    const mended = await this.#freeFixesOf(this.#version);
    if (mended.fixes.length > 0) await this.#settle(mended, 0);
  }

  async #reviseUntilStopped(): Promise<RevisionStop> {
    const { subject } = this.parts;
    for (let asked = 0; ; asked += 1) {
      if (isOnTarget(this.#version.analysis, subject.target)) return 'target';
      const plan = planRound(this.#version, subject, this.#tried);
      if (isEmpty(plan)) return 'nothing_left';
      if (asked >= subject.maxRevisions) return 'max_revisions';
      const isBudgetSpent = await this.#reviseByModels(plan);
      if (isBudgetSpent && !isOnTarget(this.#version.analysis, subject.target)) return 'budget';
    }
  }

  /** @returns whether there was too little money for the round, or for a part of it. */
  async #reviseByModels(plan: RoundPlan): Promise<boolean> {
    const { run, subject, concurrency } = this.parts;
    const scene = { round: this.#trail.length, draft: this.#version.draft, subject, tried: this.#tried };
    const answers = await askModels(run, plan, scene, concurrency);
    if (answers.pieces.length === 0 && answers.isBudgetSpent) return true;
    const proposal = proposalOf(plan, answers, scene);
    const costMicroUsd = run.costOf(answers.pieces);
    if (isNothing(proposal)) await this.#note({ fixes: [], rolledBack: 'No answer could be used.', costMicroUsd });
    else await this.#try(plan, proposal, costMicroUsd);
    return answers.isBudgetSpent;
  }

  async #try(plan: RoundPlan, proposal: Proposal, costMicroUsd: number | null): Promise<void> {
    const { subject, analyse } = this.parts;
    const { draft } = this.#version;
    const round = this.#trail.length;
    const revised = await this.#freeFixesOf(await analyse(applyProposal(draft, proposal, plan)));
    const fixes = [...fixesOf(proposal, plan), ...revised.fixes];
    if (await this.#settle({ ...revised, fixes }, costMicroUsd)) return;
    const { harmless, unhelpful } = await siftRewrites(this.#version, proposal.rewrites, subject, analyse);
    const isAnyHarmful = harmless.length < proposal.rewrites.length;
    for (const rewrite of proposal.rewrites) {
      if (unhelpful.includes(rewrite)) this.#tried.refuse(rewrite.task, OTHER_CHECKS_FAILED, round);
      else if (!isAnyHarmful || !harmless.includes(rewrite)) this.#tried.giveUp(rewrite.task);
    }
    const rest = { ...proposal, rewrites: harmless };
    if (isAnyHarmful && !isNothing(rest)) await this.#try(plan, rest, 0);
    else if (proposal.metadata) this.#tried.giveUpMetadata(draft, plan.metadataActions);
  }

  #freeFixesOf(version: DraftVersion): Promise<FreeFixes> {
    return applyFreeFixes(version, this.parts.subject, this.parts.analyse);
  }

  /** Takes the round's text over if it is better. @returns whether it is. */
  async #settle({ version, fixes }: FreeFixes, costMicroUsd: number | null): Promise<boolean> {
    const before = this.#version;
    const fault = faultOfRound(before, version, this.parts.subject);
    if (fault === null) this.#version = version;
    await this.#note({
      before: before.analysis,
      fixes,
      ...(fault === null ? {} : { rolledBack: fault }),
      costMicroUsd,
    });
    return fault === null;
  }

  async #note({ before, ...report }: Omit<RoundReport, 'after' | 'before'> & Partial<RoundReport>): Promise<void> {
    const after = this.#version.analysis;
    const round = roundOf(this.#trail.length, { before: before ?? after, after, ...report });
    this.#trail.push(round);
    await this.parts.run.announce({ type: 'round', round });
  }
}
