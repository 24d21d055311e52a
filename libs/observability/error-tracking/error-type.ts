import { AppError } from '@seoforge/kernel';

const CLASS_NAME = /^[A-Za-z_$][\w$]{0,60}$/;

/** What kind of error it is, in a word that quotes nobody: the code of one of our own, the name of its class elsewhere. */
export function errorTypeOf(thrown: unknown): string {
  return thrown instanceof AppError ? thrown.code : classNameOf(thrown);
}

/** @returns `Error` for what has no proper name */
export function classNameOf(thrown: unknown): string {
  const name = thrown instanceof Error ? thrown.constructor.name || thrown.name : '';
  return CLASS_NAME.test(name) ? name : 'Error';
}
