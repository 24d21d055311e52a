/** Failures after which nobody knows whether the service has carried out what it was asked for, or is still at it. */
const WITHOUT_VERDICT = /^(?:fetch_error|invalid_json|seoforge_|idempotency\.in_progress$)/;

/**
 * Keys for what costs money: an order that is repeated because its answer was lost has the same one, and is not paid twice.
 * @returns {{ keyFor: (order: object) => string, settle: (problem?: { code: string }) => void }} `settle` tells how the last order ended
 */
export function orderKeys() {
  let open = null;
  return {
    keyFor(order) {
      const text = JSON.stringify(order);
      if (open?.text !== text) open = { text, key: randomKey() };
      return open.key;
    },
    settle(problem) {
      if (!problem || !WITHOUT_VERDICT.test(problem.code)) open = null;
    },
  };
}

/** Not `randomUUID`, which browsers have on https alone. */
function randomKey() {
  return Array.from(globalThis.crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
