import type { ErrorDetail, MicroUsd } from '@seoforge/kernel';

/** A million US dollars. */
const HIGHEST_LIMIT_MICRO_USD = 1_000_000_000_000;
const MOST_ALERTS = 10;

/** What a site may spend on models in a month. */
export interface Budget {
  readonly monthlyLimitMicroUsd: MicroUsd;
  /** IANA name of the time zone whose calendar the months are of, such as `Asia/Bangkok`. */
  readonly timeZone: string;
  /** Percentages of the limit, ascending: an event tells when spending reaches one. */
  readonly alertAtPercent: readonly number[];
}

/** A budget and what has become of it this month. */
export interface BudgetStatus extends Budget {
  /** The month that runs, `YYYY-MM` in the budget's time zone. */
  readonly month: string;
  readonly spentMicroUsd: MicroUsd;
  /** Set aside for calls that are under way. */
  readonly reservedMicroUsd: MicroUsd;
  /** The site has no budget of its own; this is the installation's. */
  readonly isDefault: boolean;
}

/** @returns what is wrong, by member; nothing if the budget can be used. */
export function faultsOf({ monthlyLimitMicroUsd, timeZone, alertAtPercent }: Budget): readonly ErrorDetail[] {
  const faults: ErrorDetail[] = [];
  const isAmount = Number.isInteger(monthlyLimitMicroUsd) && monthlyLimitMicroUsd >= 0;
  if (!isAmount || monthlyLimitMicroUsd > HIGHEST_LIMIT_MICRO_USD) {
    faults.push({
      pointer: '/monthlyLimitMicroUsd',
      detail: `must be a whole number from 0 to ${HIGHEST_LIMIT_MICRO_USD}`,
    });
  }
  if (!isTimeZone(timeZone)) {
    faults.push({ pointer: '/timeZone', detail: 'must be the IANA name of a time zone, such as Europe/Berlin or UTC' });
  }
  if (!areAlerts(alertAtPercent)) {
    faults.push({
      pointer: '/alertAtPercent',
      detail: `must be at most ${MOST_ALERTS} different whole numbers from 1 to 100, in ascending order`,
    });
  }
  return faults;
}

/** Names alone: an offset such as +07:00 is no IANA name, and PostgreSQL reads it the other way round. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function areAlerts(percentages: readonly number[]): boolean {
  return (
    percentages.length <= MOST_ALERTS &&
    percentages.every(
      (percent, index) =>
        Number.isInteger(percent) && percent >= 1 && percent <= 100 && percent > (percentages[index - 1] ?? 0),
    )
  );
}
