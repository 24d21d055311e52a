import { storableText } from './storable-text';

/** How much a finding matters: an `error` costs traffic, a `warning` may, a `notice` is worth knowing. */
export type Severity = 'error' | 'warning' | 'notice';

/** What a page or site falls short of. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule asks for. */
  readonly message: string;
  /** How many places fall short. */
  readonly count: number;
  /** The first of them, in words, shortened. */
  readonly evidence: readonly string[];
}

const SHOWN_EVIDENCE = 20;
const LONGEST_EVIDENCE_CHARACTERS = 200;

/** A rule's verdict; null when nothing speaks against the page. */
export function findingOf(
  rule: Pick<Finding, 'id' | 'severity' | 'message'>,
  evidence: readonly string[],
): Finding | null {
  if (evidence.length === 0) return null;
  const { id, severity, message } = rule;
  return { id, severity, message, count: evidence.length, evidence: evidence.slice(0, SHOWN_EVIDENCE).map(shown) };
}

function shown(text: string): string {
  return storableText(text, LONGEST_EVIDENCE_CHARACTERS);
}
