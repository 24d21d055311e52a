import type { UsagePeriod } from '../domain/usage-report';
import { queryInvalid } from '../usage.errors';

const DAY_MS = 86_400_000;
/** A leap year. */
const LONGEST_PERIOD_DAYS = 366;

/** @throws AppError `request.invalid` for a period that is empty or too long */
export function assertReadable({ from, to }: UsagePeriod): void {
  const lengthMs = to.getTime() - from.getTime();
  if (!(lengthMs > 0)) throw queryInvalid('/to', 'must be later than from');
  if (lengthMs > LONGEST_PERIOD_DAYS * DAY_MS) {
    throw queryInvalid('/to', `must be at most ${LONGEST_PERIOD_DAYS} days after from`);
  }
}
