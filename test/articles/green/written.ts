import { setTimeout as sleep } from 'node:timers/promises';

import type { BuiltService } from '../built-service';
import type { GreenBrief } from './briefs';

interface Check {
  readonly id: string;
  readonly rating: string;
}

/** One round of an article's trail. */
export interface WrittenRound {
  readonly round: number;
  readonly seo: number;
  readonly readability: number;
  readonly fixedChecks: readonly string[];
  readonly openChecks: readonly string[];
  readonly rolledBack: string | null;
  readonly costMicroUsd: number | null;
}

/** How an article came out. */
export interface Written {
  readonly brief: GreenBrief;
  readonly flaws: readonly string[];
  readonly status: string;
  readonly error?: { readonly code: string; readonly message: string };
  /** Red and orange checks of the finished text, as the API's own analysis sees them. */
  readonly open: readonly string[];
  readonly trail: readonly WrittenRound[];
  readonly stopped: string;
  readonly costMicroUsd: number | null;
}

interface Answer {
  readonly id: string;
  readonly status: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly seo?: { readonly trail: readonly WrittenRound[]; readonly stopped: string };
  readonly receipt: { readonly costMicroUsd: number | null };
  readonly result?: { html: string; title: string; metaDescription: string; slug: string };
}

/** Orders an article, waits for it, and has the finished text judged afresh. */
export async function writeGreen(
  service: BuiltService,
  brief: GreenBrief,
  flaws: readonly string[],
  maxRevisions: number,
): Promise<Written> {
  const ordered = await service.request('/articles', { json: { ...brief, maxRevisions } });
  if (ordered.status !== 202) throw new Error(await ordered.text());
  const { id } = (await ordered.json()) as Answer;
  const article = await untilEnded(service, id);
  return {
    brief,
    flaws,
    status: article.status,
    ...(article.error ? { error: article.error } : {}),
    open: article.result ? await openChecks(service, brief, article.result) : ['no text'],
    trail: article.seo?.trail ?? [],
    stopped: article.seo?.stopped ?? '',
    costMicroUsd: article.receipt.costMicroUsd,
  };
}

async function untilEnded(service: BuiltService, id: string): Promise<Answer> {
  for (;;) {
    const article = (await (await service.request(`/articles/${id}`)).json()) as Answer;
    if (article.status !== 'queued' && article.status !== 'running') return article;
    await sleep(300);
  }
}

async function openChecks(
  service: BuiltService,
  { keyphrase, language, relatedPosts }: GreenBrief,
  { html, title, metaDescription, slug }: NonNullable<Answer['result']>,
): Promise<readonly string[]> {
  const origin = new URL(relatedPosts[0]?.url ?? 'https://site.example.com').origin;
  const json = {
    content: html,
    title,
    metaDescription,
    slug,
    permalink: `${origin}/${slug}/`,
    keyphrase,
    locale: language,
  };
  const response = await service.request('/seo/analyses', { json });
  const { scorecards } = (await response.json()) as {
    scorecards: { yoast: Record<'seo' | 'readability', { checks: readonly Check[] }> };
  };
  return [...scorecards.yoast.seo.checks, ...scorecards.yoast.readability.checks]
    .filter(({ rating }) => rating === 'bad' || rating === 'ok')
    .map(({ id }) => id);
}
