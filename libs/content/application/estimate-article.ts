import { Injectable } from '@nestjs/common';
import { costOf, PRICE_VERSION } from '@seoforge/ai-providers';
import { RecentLookups } from '@seoforge/database';
import { Clock, sumMicroUsd, type MicroUsd } from '@seoforge/kernel';
import { ReadUsage, type UsageRow } from '@seoforge/usage';

import { acceptedBrief } from '../domain/accepted-brief';
import type { BriefRequest } from '../domain/brief';
import { plannedCalls, type PlannedCalls } from '../domain/planned-calls';
import type { ArticleOwner } from '../domain/queued-article';
import { ModelsOfBrief, type Candidate } from './models-of-brief';

/** A cost is null where a price is not known. */
export interface EstimatedCalls {
  readonly purpose: string;
  /** As many as are expected. */
  readonly count: number;
  /** Who would be asked first. */
  readonly provider: string;
  readonly model: string;
  /** Of each call. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Of all of them. */
  readonly minimumMicroUsd: MicroUsd | null;
  readonly expectedMicroUsd: MicroUsd | null;
  readonly maximumMicroUsd: MicroUsd | null;
}

export interface ArticleEstimate extends Pick<
  EstimatedCalls,
  'minimumMicroUsd' | 'expectedMicroUsd' | 'maximumMicroUsd'
> {
  /** Whether the tokens are what the site's own articles took, or reckoned from the length of the text. */
  readonly basedOn: 'history' | 'catalogue';
  readonly calls: readonly EstimatedCalls[];
  readonly priceVersion: string;
}

type Tokens = Pick<PlannedCalls, 'inputTokens' | 'outputTokens'>;

const HISTORY_MS = 90 * 86_400_000;
/** Averages of three months hardly change in one. */
const REMEMBERED_MS = 60_000;
const MOST_SITES = 10_000;
/** Fewer say little about the next one. */
const LEAST_CALLS = 5;
/** How far answers differ from the average, both ways. */
const SHORTEST = 0.7;
const LONGEST = 1.5;

@Injectable()
export class EstimateArticle {
  readonly #histories = new RecentLookups<ReadonlyMap<string, Tokens>>({
    lookUp: (siteId) => this.#history(siteId),
    most: MOST_SITES,
    freshMs: REMEMBERED_MS,
  });

  constructor(
    private readonly models: ModelsOfBrief,
    private readonly readUsage: ReadUsage,
    private readonly clock: Clock,
  ) {}

  /** What an article would cost. @throws AppError as `SubmitArticle` */
  async execute(owner: ArticleOwner, request: BriefRequest): Promise<ArticleEstimate> {
    const brief = acceptedBrief(request);
    await this.models.check(owner, brief);
    const history = (await this.#histories.find(owner.siteId)) ?? new Map<string, Tokens>();
    const planned = plannedCalls(brief);
    const calls = await Promise.all(
      planned.map(async (plan) => {
        const candidates = await this.models.find(owner, brief, plan.purpose);
        return this.#estimate({ ...plan, ...history.get(plan.purpose) }, candidates);
      }),
    );
    return {
      minimumMicroUsd: sumMicroUsd(calls.map((call) => call.minimumMicroUsd)),
      expectedMicroUsd: sumMicroUsd(calls.map((call) => call.expectedMicroUsd)),
      maximumMicroUsd: sumMicroUsd(calls.map((call) => call.maximumMicroUsd)),
      basedOn: planned.some(({ purpose }) => history.has(purpose)) ? 'history' : 'catalogue',
      calls,
      priceVersion: PRICE_VERSION,
    };
  }

  /** What calls of the site took of late, on average, by what they were for. */
  async #history(siteId: string): Promise<ReadonlyMap<string, Tokens>> {
    const to = this.clock.now();
    const from = new Date(to.getTime() - HISTORY_MS);
    const rows = await this.readUsage.execute({ siteId, from, to, groupBy: 'route' });
    return new Map(rows.filter((row) => answeredCalls(row) >= LEAST_CALLS).map((row) => [row.key, averageOf(row)]));
  }

  /** The cheapest and the dearest of those that may be asked make the range. */
  #estimate(plan: PlannedCalls, candidates: readonly Candidate[]): EstimatedCalls {
    const { purpose, inputTokens, outputTokens, minimum, expected, maximum } = plan;
    const [first] = candidates;
    const costs = (factor: number, count: number): (MicroUsd | null)[] =>
      candidates.map((candidate) => this.#costOf(candidate, plan, factor, count));
    return {
      ...{ purpose, count: expected, inputTokens, outputTokens },
      provider: first?.provider ?? 'unknown',
      model: first?.model ?? 'unknown',
      minimumMicroUsd: whereKnown(costs(SHORTEST, minimum), Math.min),
      expectedMicroUsd: costs(1, expected)[0] ?? null,
      maximumMicroUsd: whereKnown(costs(LONGEST, maximum), Math.max),
    };
  }

  #costOf({ entry }: Candidate, plan: PlannedCalls, factor: number, count: number): MicroUsd | null {
    const outputTokens = Math.ceil(plan.outputTokens * factor);
    const drawn = plan.kind === 'image' ? { imageTokens: outputTokens } : {};
    const cost = costOf(entry, { inputTokens: plan.inputTokens, outputTokens, ...drawn }, this.clock.now());
    return cost === null ? null : cost * count;
  }
}

function whereKnown(costs: readonly (MicroUsd | null)[], choose: (...costs: number[]) => number): MicroUsd | null {
  const known = costs.filter((cost) => cost !== null);
  return known.length === costs.length && known.length > 0 ? choose(...known) : null;
}

function answeredCalls({ calls, failedCalls, cachedCalls }: UsageRow): number {
  return calls - failedCalls - cachedCalls;
}

function averageOf(row: UsageRow): Tokens {
  const calls = answeredCalls(row);
  return { inputTokens: Math.round(row.inputTokens / calls), outputTokens: Math.round(row.outputTokens / calls) };
}
