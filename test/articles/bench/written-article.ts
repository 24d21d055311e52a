import type { BuiltService } from '../built-service';

interface Round {
  readonly round: number;
  readonly fixes: readonly { readonly method: 'deterministic' | 'model' }[];
}

export interface WrittenArticle {
  readonly status: string;
  readonly createdAt: string;
  readonly finishedAt: string;
  readonly seo: { readonly trail: readonly Round[] };
  readonly result: { readonly outline: readonly unknown[]; readonly wordCount: number };
}

/** Orders an article, and is answered when it is written. */
export async function writeArticle(service: BuiltService, brief: object): Promise<WrittenArticle> {
  const response = await service.request('/articles', { json: brief, headers: { Prefer: 'wait=170' } });
  const article = (await response.json()) as WrittenArticle;
  if (article.status !== 'succeeded') throw new Error(JSON.stringify(article));
  return article;
}

/** From the order to the end, in seconds. */
export function secondsTaken({ createdAt, finishedAt }: WrittenArticle): number {
  return (Date.parse(finishedAt) - Date.parse(createdAt)) / 1_000;
}

/** How many calls must wait for one another: outline, sections, what frames them, and each round of revision by a model. */
export function longestChain({ seo }: WrittenArticle): number {
  return 3 + seo.trail.filter(({ fixes }) => fixes.some(({ method }) => method === 'model')).length;
}
