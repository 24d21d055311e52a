import { AppError, type ErrorDetail, type MicroUsd } from '@seoforge/kernel';

/** A budget at the moment when it could not grant something. */
export interface ExhaustedBudget {
  readonly limitMicroUsd: MicroUsd;
  readonly spentMicroUsd: MicroUsd;
  readonly reservedMicroUsd: MicroUsd;
  /** When the next month begins. */
  readonly renewsAt: Date;
}

export const budgetExceeded = (budget: ExhaustedBudget): AppError =>
  new AppError({
    code: 'budget.exceeded',
    kind: 'budget_exceeded',
    message:
      `This call might exceed the site's monthly budget of ${usd(budget.limitMicroUsd)}: ` +
      `${usd(budget.spentMicroUsd)} are spent and ${usd(budget.reservedMicroUsd)} set aside for calls under way. ` +
      `The next month begins on ${budget.renewsAt.toISOString()}. ` +
      'Wait until then, raise the budget, or make the call smaller.',
  });

export const reservationExpired = (): AppError =>
  new AppError({
    code: 'budget.reservation_expired',
    kind: 'timeout',
    message: 'The call took longer than the money for it was set aside. Make it again.',
    retryable: true,
  });

export const siteNotFound = (): AppError =>
  new AppError({ code: 'site.not_found', kind: 'not_found', message: 'There is no site with this id.' });

export const budgetInvalid = (details: readonly ErrorDetail[]): AppError =>
  new AppError({
    code: 'request.invalid',
    kind: 'invalid',
    message: 'The budget cannot be used as it is. Correct the members that are named.',
    details,
  });

export const queryInvalid = (pointer: string, detail: string): AppError =>
  new AppError({
    code: 'request.invalid',
    kind: 'invalid',
    message: 'The usage cannot be listed as asked for. Correct the members that are named.',
    details: [{ pointer, detail }],
  });

/** To the cent, or in full where it is less than one. */
function usd(amount: MicroUsd): string {
  const fractionDigits = amount % 10_000 === 0 ? 2 : 6;
  return `${(amount / 1_000_000).toFixed(fractionDigits)} USD`;
}
