const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 };
const MS_PER_SECOND = 1_000;

/**
 * A minute of the rules is 3 seconds of a test. Faster, and what waits for a minute would fire when a busy machine keeps one scrape
 * waiting.
 */
export const TIMES_FASTER = 20;

const DURATION = String.raw`\d+[smhdw]`;

/** Where a rule or a route says for how long: windows of queries, offsets, `for`, intervals, Alertmanager's waits. */
const PLACES = new RegExp(
  String.raw`(\[|\boffset |\b(?:for|interval|group_wait|group_interval|repeat_interval): )(${DURATION})\b`,
  'g',
);

/**
 * The same rules in time-lapse: every duration is divided by `TIMES_FASTER`. Nothing else is changed: shares, counts and ages that are
 * compared with numbers stay what they are.
 */
export function shortenDurations(text: string): string {
  return text.replace(PLACES, (_all, before: string, duration: string) => `${before}${shortened(duration)}`);
}

/** @param duration as Prometheus writes it, of one unit, such as `5m` */
export function shortened(duration: string): string {
  const unit = duration.at(-1) as keyof typeof SECONDS;
  return `${(Number.parseInt(duration, 10) * SECONDS[unit] * MS_PER_SECOND) / TIMES_FASTER}ms`;
}
