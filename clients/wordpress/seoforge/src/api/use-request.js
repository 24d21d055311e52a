import { useEffect, useRef, useState } from '@wordpress/element';

import { orderKeys } from './order-keys';
import { problemOf } from './problem';
import { request } from './request';

/**
 * One request at a time, given up when the component goes.
 * @returns {{ isBusy: boolean, answer: any, problem: import('./problem').Problem | null, ask: Function, forget: () => void }}
 * `ask(path, options)` never rejects: it resolves with the answer, or with undefined where it failed
 */
export function useRequest() {
  const [state, setState] = useState({ isBusy: false, answer: null, problem: null });
  const underway = useRef(null);
  const [keys] = useState(orderKeys);
  useEffect(() => () => underway.current?.abort(), []);

  const ask = async (path, options = {}) => {
    underway.current?.abort();
    const mine = new AbortController();
    underway.current = mine;
    setState({ isBusy: true, answer: null, problem: null });
    try {
      const idempotencyKey = options.body && keys.keyFor({ path, ...options.body });
      const answer = await request(path, { ...options, idempotencyKey, signal: mine.signal });
      keys.settle();
      if (mine.signal.aborted) return undefined;
      setState({ isBusy: false, answer, problem: null });
      return answer;
    } catch (error) {
      if (mine.signal.aborted) return undefined;
      const problem = error.advice === undefined ? problemOf(error) : error;
      keys.settle(problem);
      setState({ isBusy: false, answer: null, problem });
      return undefined;
    }
  };

  const forget = () => {
    underway.current?.abort();
    setState({ isBusy: false, answer: null, problem: null });
  };
  return { ...state, ask, forget };
}
