/**
 * Aborts by itself, or when the signal that it follows does. `AbortSignal.any` would do the same, at several times the cost: it
 * keeps its sources by weak references. Release it when the work is over.
 */
export class FollowingAbort {
  readonly #controller = new AbortController();
  readonly #follow = (): void => {
    this.#controller.abort(this.followed?.reason);
  };

  constructor(private readonly followed: AbortSignal | undefined) {
    if (followed?.aborted) this.#follow();
    else followed?.addEventListener('abort', this.#follow, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason: unknown): void {
    this.#controller.abort(reason);
  }

  release(): void {
    this.followed?.removeEventListener('abort', this.#follow);
  }
}
