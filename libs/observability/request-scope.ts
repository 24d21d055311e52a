import { AsyncLocalStorage } from 'node:async_hooks';

const ids = new AsyncLocalStorage<string>();

/** Does work, and whatever follows from it, for a request: every line that is logged meanwhile tells the request's id. */
export function withinRequest(id: string, work: () => void): void {
  ids.run(id, work);
}

/** The id of the request that is being worked for; undefined outside of requests. */
export function currentRequestId(): string | undefined {
  return ids.getStore();
}
