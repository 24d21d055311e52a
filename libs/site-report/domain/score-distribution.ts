/** How the totals of a scorecard are spread over the posts. */
export interface ScoreDistribution {
  /** Of the posts with a verdict, rounded; null where there is none. */
  readonly average: number | null;
  readonly ratings: Readonly<Record<'bad' | 'ok' | 'good' | 'notApplicable', number>>;
  /** Posts by their total: 0-9, 10-19, …, 90-100. */
  readonly byTen: readonly number[];
}

/** What is kept while posts are counted. */
export interface ScoreTally extends Omit<ScoreDistribution, 'average'> {
  readonly sum: number;
}

export interface Total {
  readonly score: number;
  readonly rating: string;
}

export const NO_SCORES: ScoreTally = {
  sum: 0,
  ratings: { bad: 0, ok: 0, good: 0, notApplicable: 0 },
  byTen: Array.from({ length: 10 }, () => 0),
};

/** One more post. One without a verdict is counted as such, and nowhere else. */
export function withScore({ sum, ratings, byTen }: ScoreTally, { score, rating }: Total): ScoreTally {
  if (rating !== 'bad' && rating !== 'ok' && rating !== 'good')
    return { sum, ratings: { ...ratings, notApplicable: ratings.notApplicable + 1 }, byTen };
  const place = Math.min(9, Math.floor(score / 10));
  return {
    sum: sum + score,
    ratings: { ...ratings, [rating]: ratings[rating] + 1 },
    byTen: byTen.with(place, (byTen[place] ?? 0) + 1),
  };
}

export function distributionOf({ sum, ratings, byTen }: ScoreTally): ScoreDistribution {
  const count = ratings.bad + ratings.ok + ratings.good;
  return { average: count === 0 ? null : Math.round(sum / count), ratings, byTen };
}
