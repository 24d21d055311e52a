import { useEffect, useRef, useState } from '@wordpress/element';

import { orderKeys } from '../api/order-keys';
import { request } from '../api/request';
import { followArticle } from './follow-article';
import { articleToTakeUp, setArticleAside } from './kept-articles';

const IDLE = { id: null, article: null, problem: null, isBusy: false };

/**
 * The article that is being written for a post. It is written on without anybody looking: whoever opens the panel again finds it.
 * @param {number} postId
 */
export function useArticle(postId) {
  const [state, setState] = useState({ ...IDLE, isBusy: true });
  const [keys] = useState(orderKeys);
  const isGone = useRef(false);
  const change = (changes) => {
    if (!isGone.current) setState((before) => ({ ...before, ...changes }));
  };
  const attempt = async (act) => {
    change({ isBusy: true, problem: null });
    try {
      await act();
      change({ isBusy: false });
    } catch (problem) {
      change({ isBusy: false, problem });
    }
  };

  useEffect(() => {
    isGone.current = false;
    void attempt(async () => {
      const { items } = await request('/articles', { query: { postId } });
      change({ id: articleToTakeUp(items) ?? null });
    });
    return () => {
      isGone.current = true;
    };
  }, [postId]);

  const look = () => {
    if (!state.id) return undefined;
    const looking = new AbortController();
    const { signal } = looking;
    const read = () => request(`/articles/${state.id}`, { signal });
    followArticle({ read, onArticle: (article) => change({ article, problem: null }), signal }).catch((problem) =>
      change({ problem, ...(problem.code === 'article.not_found' ? { id: null, article: null } : {}) }),
    );
    return () => looking.abort();
  };
  const [looks, setLooks] = useState(0);
  useEffect(look, [state.id, looks]);

  return {
    ...state,
    order: (brief) =>
      attempt(async () => {
        const body = { ...brief, postId };
        const article = await request('/articles', { body, idempotencyKey: keys.keyFor(body) }).catch((problem) => {
          keys.settle(problem);
          throw problem;
        });
        keys.settle();
        change({ id: article.id, article });
      }),
    cancel: () =>
      attempt(async () => {
        change({ article: await request(`/articles/${state.id}/cancel`, { body: {} }) });
      }),
    lookAgain: () => setLooks((before) => before + 1),
    setAside: () => {
      if (state.id) setArticleAside(state.id);
      setState(IDLE);
    },
  };
}
