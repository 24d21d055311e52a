import { backOff } from './back-off';

const ENDED = new Set(['succeeded', 'failed', 'cancelled']);
const PAUSES = { firstMs: 1_000, longestMs: 5_000, factor: 1.5 };

/** After so many failures in a row nobody looks on by themselves. */
const MOST_FAILURES = 3;

/** @param {{ status: string }} article */
export function hasEnded({ status }) {
  return ENDED.has(status);
}

/**
 * Looks at an article until it has ended.
 * @param {{ read: () => Promise<object>, onArticle: (article: object) => void, signal: AbortSignal }} options
 * @throws what `read` throws where it failed three times in a row, or said that there is no such article
 */
export async function followArticle({ read, onArticle, signal }) {
  const nextPauseMs = backOff(PAUSES);
  let failures = 0;
  while (!signal.aborted) {
    try {
      const article = await read();
      failures = 0;
      if (signal.aborted) return;
      onArticle(article);
      if (hasEnded(article)) return;
    } catch (failure) {
      failures += 1;
      if (signal.aborted) return;
      if (failures === MOST_FAILURES || failure.code === 'article.not_found') throw failure;
    }
    await pause(nextPauseMs(), signal);
  }
}

function pause(ms, signal) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
