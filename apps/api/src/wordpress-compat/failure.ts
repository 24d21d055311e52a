import type { Problem } from '../http/errors/problem';

/** What installed plug-ins read of a failure. Where `error` is a text, one of them breaks. */
export interface FailureMembers {
  readonly success: false;
  readonly error: { readonly code: string; readonly message: string };
  readonly message: string;
}

/** A cause on this side is nobody's business: the id of the request finds it in the logs. */
export function failureMembersOf({ status, code, detail, errors = [], requestId }: Problem): FailureMembers {
  const faults = errors.map((fault) => `${fault.pointer}: ${fault.detail}.`);
  const message = [detail, ...faults, ...(status >= 500 ? [`(Request ${requestId})`] : [])].join(' ');
  return { success: false, error: { code, message }, message };
}
