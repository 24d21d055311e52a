/** After failures things must be quiet for longer, up to this: a service that is away is not asked at every pause of a writer. */
const LONGEST_DELAY_MS = 60_000;
const DELAY_FACTOR = 4;

/**
 * Runs after things have been quiet for a while: one run at a time, and the latest input wins. A run is not given up for the next one,
 * because the server would go on with both.
 * @template Input, Output
 * @param {{
 *   delayMs: number,
 *   run: (input: Input, signal: AbortSignal) => Promise<Output>,
 *   onStart: () => void,
 *   onEnd: (output: Output, input: Input) => void,
 *   onFailure: (error: unknown) => void,
 * }} options what is stopped ends in silence
 */
export function latestRun({ delayMs, run, onStart, onEnd, onFailure }) {
  let timer;
  let underway;
  let next;
  let failures = 0;

  const begin = async (input) => {
    if (underway) {
      next = { input };
      return;
    }
    const { signal } = (underway = new AbortController());
    onStart();
    try {
      const output = await run(input, signal);
      if (signal.aborted) return;
      failures = 0;
      onEnd(output, input);
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      onFailure(error);
    }
    underway = undefined;
    goOn();
  };

  const goOn = () => {
    const waiting = next;
    next = undefined;
    if (waiting && failures === 0) void begin(waiting.input);
    else if (waiting) schedule(waiting.input);
  };

  /** @param {Input} input what is run with once nothing else has come for the delay */
  const schedule = (input) => {
    clearTimeout(timer);
    timer = setTimeout(begin, Math.min(delayMs * DELAY_FACTOR ** failures, LONGEST_DELAY_MS), input);
  };

  return {
    schedule,
    /** @param {Input} input what is run with at once */
    runNow(input) {
      clearTimeout(timer);
      void begin(input);
    },
    stop() {
      clearTimeout(timer);
      underway?.abort();
      underway = undefined;
      next = undefined;
    },
  };
}
