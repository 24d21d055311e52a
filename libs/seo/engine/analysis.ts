import type { FixAction } from './fix-action';

/** How a check or a scorecard stands; `info` never counts, a check that is `notApplicable` has no score, a scorecard 0. */
export type Rating = 'bad' | 'ok' | 'good' | 'info' | 'notApplicable';

/** A place in the analysed content: UTF-16 offsets, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The number that turns the check green: `target` is the nearest good value, `delta` is `target - current`. */
export interface Fix {
  readonly action: FixAction;
  readonly current: number;
  readonly target: number;
  readonly delta: number;
}

/** The verdict of one rule. */
export interface Check {
  readonly id: string;
  /** Null when the check does not apply. May be negative. */
  readonly score: number | null;
  readonly maxScore: number;
  readonly rating: Rating;
  readonly message: string;
  readonly fix?: Fix;
  readonly marks?: readonly Mark[];
}

/** A total over some checks. */
export interface Scorecard {
  readonly score: number;
  readonly rating: Rating;
  readonly checks: readonly Check[];
}

/** The Yoast SEO total exists twice: as WordPress shows it and as the library computes it. */
export interface YoastSeoScorecard extends Scorecard {
  /** The same checks without the grey function-word result in the divisor. */
  readonly libraryScore: number;
}

/** How the text stands for one related keyphrase. */
export interface RelatedKeyphraseScorecard extends YoastSeoScorecard {
  readonly keyphrase: string;
}

/** Facts about the text that are not scored. */
export interface Insights {
  readonly wordCount: number;
  readonly sentenceCount: number;
  readonly paragraphCount: number;
  readonly readingTimeSeconds: number;
  /** 0-100, higher is easier; null where the language has no formula. */
  readonly fleschReadingEase: number | null;
  readonly keyphraseCount: number;
  /** Occurrences per hundred words, not weighted by the length of the keyphrase. */
  readonly keyphraseDensityPercent: number;
  readonly prominentPhrases: readonly string[];
}

/** Everything the engine has to say about one text. */
export interface Analysis {
  readonly locale: string;
  /** ISO 639-1 code. */
  readonly language: string;
  /** Whether keyphrases matched in all their word forms: that was asked for, and the language offers it. */
  readonly wordForms: boolean;
  readonly scorecards: {
    readonly yoast: {
      readonly seo: YoastSeoScorecard;
      readonly readability: Scorecard;
      /** What only Yoast SEO Premium checks; the totals above follow the free plug-in and do not count it. */
      readonly premium: Scorecard;
      readonly related: readonly RelatedKeyphraseScorecard[];
    };
    readonly rankMath: Scorecard;
  };
  readonly insights: Insights;
}
