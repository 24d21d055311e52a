/**
 * Pauses between looks at a job: short ones at first, so that a quick answer is seen at once, then ever longer ones.
 * @param {{ firstMs: number, longestMs: number, factor: number }} bounds
 * @returns {() => number} the next pause in milliseconds
 */
export function backOff({ firstMs, longestMs, factor }) {
  let nextMs = firstMs;
  return () => {
    const pauseMs = nextMs;
    nextMs = Math.min(longestMs, nextMs * factor);
    return pauseMs;
  };
}
