/** What was counted, and what is wrong with it. */
export interface Verdict {
  readonly counts: Readonly<Record<string, number>>;
  readonly complaints: readonly string[];
}

export function complaintIf(isWrong: boolean, complaint: string): readonly string[] {
  return isWrong ? [complaint] : [];
}
