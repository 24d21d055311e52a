/** A WordPress site, or anything else that calls with keys of its own: the tenant that all content belongs to. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}
