import { AppError } from '@seoforge/kernel';

/** Why the embedded server cannot serve. */
export type EmbeddedPostgresErrorReason =
  | 'unsupported_platform'
  | 'cannot_run'
  | 'version_mismatch'
  | 'directory_not_writable'
  | 'directory_not_empty'
  | 'disk_full'
  | 'password_missing'
  | 'password_rejected'
  | 'initialisation_failed'
  | 'port_in_use'
  | 'did_not_start'
  | 'did_not_stop';

/** A failure of the embedded server; `code` is `embedded_postgres.<reason>`, `kind` is always `unavailable`. */
export class EmbeddedPostgresError extends AppError {
  readonly reason: EmbeddedPostgresErrorReason;

  constructor(reason: EmbeddedPostgresErrorReason, message: string, cause?: unknown) {
    super({ code: `embedded_postgres.${reason}`, kind: 'unavailable', message, cause });
    this.reason = reason;
  }
}
