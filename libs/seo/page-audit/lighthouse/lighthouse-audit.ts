/** One binary audit of the SEO category; `notApplicable` weighs nothing. */
export interface LighthouseAudit {
  /** Lighthouse's own id. */
  readonly id: string;
  readonly weight: number;
  readonly outcome: 'pass' | 'fail' | 'notApplicable';
}

/** The category as Lighthouse would show it. */
export interface LighthouseSeo {
  /** 0-100, the weighted share of passed audits, rounded; null when none applies. */
  readonly score: number | null;
  readonly audits: readonly LighthouseAudit[];
}
