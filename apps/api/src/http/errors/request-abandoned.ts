import { AppError } from '@seoforge/kernel';

/** A caller who left is nobody's failure. Seen in the logs alone. */
export function requestAbandoned(cause: unknown): AppError {
  return new AppError({
    code: 'request.abandoned',
    kind: 'invalid',
    message: 'The connection was closed before there was an answer.',
    cause,
  });
}

/** Whether a body broke off because its sender left: Node's error of it has the code of a reset connection, as a database's has. */
export function isHangUp(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message === 'aborted' && 'code' in thrown && thrown.code === 'ECONNRESET';
}
