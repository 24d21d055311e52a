/** What stands in the place of a value that is not in a label's set. */
export const OTHER = 'other';

/** The labels of a metric, each with all values that it may have. What is not among them becomes `other`. */
export type ClosedLabels = Readonly<Record<string, readonly string[]>>;

/** Label values as somebody reports them; an undefined or null one is left out. */
export type ReportedLabels = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Brings reported values into the closed sets of a metric, so that nobody can make up new series. */
export class LabelCloser {
  readonly #sets: readonly (readonly [label: string, values: ReadonlySet<unknown>])[];

  constructor(labels: ClosedLabels) {
    this.#sets = Object.entries(labels).map(([label, values]) => [label, new Set(values)]);
  }

  close(reported: ReportedLabels): Record<string, string> {
    const closed: Record<string, string> = {};
    for (const [label, values] of this.#sets) {
      const value = reported[label];
      if (value === undefined || value === null) continue;
      closed[label] = values.has(value) ? (value as string) : OTHER;
    }
    return closed;
  }
}
