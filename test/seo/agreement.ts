import { analyze, type Check } from '../../libs/seo/engine';
import type { Corpus } from './corpus';

/** One score in which the engine and the oracle differ. */
export interface Disagreement {
  readonly locale: string;
  readonly document: string;
  readonly check: string;
  readonly cornerstone: boolean;
  readonly expected: number | null;
  readonly actual: number | null;
}

/** How often the engine gives exactly the oracle's score. */
export interface Tally {
  compared: number;
  equal: number;
}

/** The comparison over one locale, or over one kind of content in it. */
export interface LocaleAgreement {
  readonly locale: string;
  readonly checks: ReadonlyMap<string, Tally>;
  /** The totals, by name. */
  readonly totals: ReadonlyMap<string, Tally>;
  readonly disagreements: readonly Disagreement[];
}

/** Analyses every text of a locale, plain and as cornerstone content, and compares each score with the oracle's. */
export function compareLocale(corpus: Corpus, locale: string): LocaleAgreement {
  const comparison = new Comparison(locale);
  for (const cornerstone of [false, true]) {
    const verdicts = corpus.verdicts(locale, cornerstone);
    for (const { id, input } of corpus.documents(locale)) {
      const verdict = verdicts.get(id);
      if (verdict === undefined) continue;
      const { seo, readability } = analyze({ ...input, cornerstone }).scorecards.yoast;
      comparison.addScores({ document: id, cornerstone }, verdict.scores, [...seo.checks, ...readability.checks]);
      comparison.addTotal('SEO total', verdict.seoTotal, seo.score);
      comparison.addTotal('readability total', verdict.readabilityTotal, readability.score);
    }
  }
  return comparison;
}

/** All tallies of some checks as one. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = { compared: 0, equal: 0 };
  for (const { compared, equal } of tallies) {
    sum.compared += compared;
    sum.equal += equal;
  }
  return sum;
}

/** Gathers scores of both sides. */
export class Comparison implements LocaleAgreement {
  readonly checks = new Map<string, Tally>();
  readonly totals = new Map<string, Tally>();
  readonly disagreements: Disagreement[] = [];

  constructor(readonly locale: string) {}

  /** Compares the scores that the oracle has; a check of which it knows nothing is left out. */
  addScores(
    of: Pick<Disagreement, 'document' | 'cornerstone'>,
    expectedScores: ReadonlyMap<string, number | null>,
    checks: readonly Check[],
  ): void {
    const actualScores = new Map(checks.map((check) => [check.id, check.score]));
    for (const [check, expected] of expectedScores) {
      const actual = actualScores.get(check) ?? null;
      count(this.checks, check, actual === expected);
      if (actual !== expected) this.disagreements.push({ ...of, locale: this.locale, check, expected, actual });
    }
  }

  addTotal(name: string, expected: number, actual: number): void {
    count(this.totals, name, actual === expected);
  }
}

function count(tallies: Map<string, Tally>, name: string, isEqual: boolean): void {
  const tally = tallies.get(name) ?? { compared: 0, equal: 0 };
  tallies.set(name, tally);
  tally.compared += 1;
  if (isEqual) tally.equal += 1;
}
