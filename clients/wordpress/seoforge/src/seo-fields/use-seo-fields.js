import { useEffect, useRef, useState } from '@wordpress/element';

import { request } from '../api/request';
import { tellSeoPlugin } from './tell-seo-plugin';

const DELAY_MS = 800;
const NONE = { title: '', description: '', keyphrase: '' };

/**
 * Title, description and keyphrase of a post, kept where the site's SEO plugin keeps them.
 * @param {number} postId
 * @returns {{ fields: typeof NONE, isLoaded: boolean, problem: object | null, save: (changes: Partial<typeof NONE>) => Promise<void>, type: (changes: Partial<typeof NONE>) => void, retry: () => void }}
 * `save` writes at once; `type` once nothing more has been typed for a moment; `retry` what has failed
 */
export function useSeoFields(postId) {
  const [fields, setFields] = useState(NONE);
  const [isLoaded, setIsLoaded] = useState(false);
  const [problem, setProblem] = useState(null);
  const [attempt, setAttempt] = useState(1);
  const path = `/seo-fields/${postId}`;
  const unsaved = useRef({ timer: undefined, changes: {}, writing: Promise.resolve() });

  const write = async (changes) => {
    try {
      await request(path, { body: changes });
      setProblem(null);
    } catch (failure) {
      unsaved.current.changes = { ...changes, ...unsaved.current.changes };
      setProblem(failure);
    }
  };
  // One after the other: of two requests at once, the older one could be the last to arrive.
  const flush = () => {
    const { timer, changes } = unsaved.current;
    clearTimeout(timer);
    unsaved.current.changes = {};
    if (Object.keys(changes).length > 0) {
      tellSeoPlugin(changes);
      unsaved.current.writing = unsaved.current.writing.then(() => write(changes));
    }
    return unsaved.current.writing;
  };

  useEffect(() => {
    const loading = new AbortController();
    request(path, { signal: loading.signal }).then(
      (stored) => {
        setFields({ ...NONE, ...stored, ...unsaved.current.changes });
        setIsLoaded(true);
        setProblem(null);
      },
      (failure) => {
        if (!loading.signal.aborted) setProblem(failure);
      },
    );
    return () => {
      loading.abort();
      void flush();
    };
  }, [path, attempt]);

  const change = (changes) => {
    setFields((before) => ({ ...before, ...changes }));
    unsaved.current.changes = { ...unsaved.current.changes, ...changes };
  };
  const save = (changes) => {
    change(changes);
    return flush();
  };
  const type = (changes) => {
    change(changes);
    clearTimeout(unsaved.current.timer);
    unsaved.current.timer = setTimeout(flush, DELAY_MS);
  };
  const retry = () => {
    if (isLoaded) void flush();
    else setAttempt(attempt + 1);
  };
  return { fields, isLoaded, problem, save, type, retry };
}
