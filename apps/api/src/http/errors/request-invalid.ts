import { AppError, type ErrorDetail } from '@seoforge/kernel';

/** @param details each fault of the request, at least one */
export function requestInvalid(details: readonly ErrorDetail[]): AppError {
  const faults = details.length === 1 ? '1 fault' : `${details.length} faults`;
  return new AppError({
    code: 'request.invalid',
    kind: 'invalid',
    message: `The request has ${faults}; see "errors".`,
    details,
  });
}
