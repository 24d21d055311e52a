import { AppError, type ErrorDetail } from '@seoforge/kernel';

/** An answer of a few kilobytes helps as much as one that is longer than the request. */
const MAXIMUM_DETAILS = 100;

/** @param details each fault of the request, at least one; the first hundred are told */
export function requestInvalid(details: readonly ErrorDetail[]): AppError {
  const faults = details.length === 1 ? '1 fault' : `${details.length} faults`;
  return new AppError({
    code: 'request.invalid',
    kind: 'invalid',
    message: `The request has ${faults}; see "errors".`,
    details: details.slice(0, MAXIMUM_DETAILS),
  });
}
