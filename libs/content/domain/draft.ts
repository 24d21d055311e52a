/** A text on its way to the target: all that a scorecard looks at and a revision may change. */
export interface Draft {
  /** HTML or WordPress block markup; a revision keeps the form that it finds. */
  readonly content: string;
  /** SEO title. */
  readonly title: string;
  readonly metaDescription: string;
  readonly slug: string;
}
