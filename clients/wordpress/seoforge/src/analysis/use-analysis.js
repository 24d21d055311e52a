import { serialize } from '@wordpress/blocks';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { problemOf } from '../api/problem';
import { request } from '../api/request';
import { isEmptyPost } from '../post/is-empty-post';
import { withoutVariables } from '../seo-fields/without-variables';
import { latestRun } from './latest-run';

const DELAY_MS = 1_000;

/** What `POST /analyses` takes, in characters. */
const LONGEST_CONTENT = 1_000_000;

/** Kinds of pages that are judged by rules of their own; the others are judged as posts. */
const CONTENT_TYPES = { page: 'page', product: 'product' };

/**
 * The analysis of the post as it is being written.
 * @param {object} post of `usePost`
 * @param {{ title: string, description: string, keyphrase: string }} fields of the SEO plugin
 * @returns {{ isEmpty: boolean, isBusy: boolean, result: null | { answer: object, content: string, blocks: object[], keyphrase: string, postId: number }, problem: object | null, retry: () => void }}
 * `content` and `blocks` are what was analysed: marks count in the former
 */
export function useAnalysis(post, fields) {
  const [state, setState] = useState({ isBusy: !isEmptyPost(post.blocks), result: null, problem: null });
  const analysis = useRef(null);

  useEffect(() => {
    analysis.current = latestRun({
      delayMs: DELAY_MS,
      run: analyse,
      onStart: () => setState((before) => ({ ...before, isBusy: true })),
      onEnd: (result) => setState({ isBusy: false, result, problem: null }),
      onFailure: (problem) => setState((before) => ({ ...before, isBusy: false, problem })),
    });
    return () => analysis.current.stop();
  }, []);

  const input = {
    postId: post.id,
    title: withoutVariables(fields.title, post.title),
    metaDescription: withoutVariables(fields.description, post.excerpt),
    slug: post.slug,
    permalink: post.permalink,
    keyphrase: fields.keyphrase,
    contentType: CONTENT_TYPES[post.type] ?? 'post',
  };
  const isEmpty = isEmptyPost(post.blocks);
  const schedule = () => {
    if (!isEmpty) analysis.current.schedule({ ...input, blocks: post.blocks });
    else {
      analysis.current.stop();
      setState({ isBusy: false, result: null, problem: null });
    }
  };
  useEffect(schedule, [post.blocks, ...Object.values(input)]);
  return { ...state, isEmpty, retry: () => analysis.current.runNow({ ...input, blocks: post.blocks }) };
}

async function analyse({ blocks, ...input }, signal) {
  const content = serialize(blocks);
  if (content.length > LONGEST_CONTENT) {
    throw problemOf({ code: 'seoforge_too_large', message: __('The text is too long.', 'seoforge') });
  }
  const answer = await request('/analyses', { body: { ...input, content }, signal });
  return { answer, content, blocks, keyphrase: input.keyphrase, postId: input.postId };
}
