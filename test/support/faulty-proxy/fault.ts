/**
 * What a network can do to connections:
 * - `latency`: every piece comes later, each way, by `latencyMs` give or take `jitterMs`
 * - `bandwidth`: no more than `bytesPerSecond` come through, each way
 * - `reset`: connections are reset (RST), new ones as soon as they are open
 * - `cut`: an answer ends after `afterBytes`, and its connection with it; counted anew on every connection
 * - `black-hole`: connections are accepted, and all that is sent over them is lost without a word. A connection that lost something stays
 *   dead when the fault is over, as it does when the machine behind it has been replaced.
 * - `refuse`: nobody listens
 */
export type Fault =
  | { readonly kind: 'latency'; readonly latencyMs: number; readonly jitterMs: number }
  | { readonly kind: 'bandwidth'; readonly bytesPerSecond: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'cut'; readonly afterBytes: number }
  | { readonly kind: 'black-hole' }
  | { readonly kind: 'refuse' };
