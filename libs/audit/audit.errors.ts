import { AppError } from '@seoforge/kernel';

export const auditQueryInvalid = (pointer: string, detail: string): AppError =>
  new AppError({
    code: 'request.invalid',
    kind: 'invalid',
    message: 'The audit trail cannot be listed as asked for. Correct the members that are named.',
    details: [{ pointer, detail }],
  });
