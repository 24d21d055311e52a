import { Inject, Injectable } from '@nestjs/common';
import { FindOverlaps, SuggestLinks, type Overlap } from '@seoforge/posts';

import { withPosts, type Brief, type BriefRequest } from '../domain/brief';

/** How long an order waits for the site's posts at most; for all articles of a batch together. */
const PATIENCE_MS = 2_000;
/** In less the index answers nothing. */
const LEAST_PATIENCE_MS = 5;
const MOST_RELATED_POSTS = 5;
const MOST_WARNINGS = 5;

const WARNING: Readonly<Record<Overlap['kind'], string>> = {
  same_keyphrase: 'is about the same keyphrase',
  similar_keyphrase: 'is about nearly the same keyphrase',
  near_duplicate: 'says much the same',
};

/** Completes briefs with what the site has on their keyphrases: posts to link to, and warnings of posts that would compete. */
@Injectable()
export class PostsOfBrief {
  constructor(
    @Inject(SuggestLinks) private readonly suggestLinks: Pick<SuggestLinks, 'execute'>,
    @Inject(FindOverlaps) private readonly findOverlaps: Pick<FindOverlaps, 'execute'>,
  ) {}

  /**
   * The same briefs, in their order. What cannot be found out in time, or at all, is left out: no article fails for it.
   * @param orders with the request of each: posts that the caller names are kept, and none are added where no links are wanted
   */
  async complete(
    siteId: string,
    orders: readonly { readonly brief: Brief; readonly request: BriefRequest }[],
    patienceMs = PATIENCE_MS,
  ): Promise<readonly Brief[]> {
    const deadline = performance.now() + patienceMs;
    const completed: Brief[] = [];
    for (const { brief, request } of orders) {
      const remainingMs = deadline - performance.now();
      const isWanted = brief.draft === null && remainingMs > LEAST_PATIENCE_MS;
      completed.push(isWanted ? await this.#completeOne(siteId, brief, request, remainingMs) : brief);
    }
    return completed;
  }

  async #completeOne(siteId: string, brief: Brief, request: BriefRequest, patienceMs: number): Promise<Brief> {
    const { keyphrase, language } = brief;
    const wantsPosts = request.internalLinks !== false && request.relatedPosts === undefined;
    const [links, overlaps] = await Promise.all([
      wantsPosts
        ? inTime(this.suggestLinks.execute(siteId, { keyphrase, language }, MOST_RELATED_POSTS), patienceMs)
        : null,
      inTime(this.findOverlaps.execute(siteId, { keyphrase, language }), patienceMs),
    ]);
    return withPosts(
      brief,
      links?.outgoing ?? brief.relatedPosts,
      (overlaps ?? []).slice(0, MOST_WARNINGS).map(warningOf),
    );
  }
}

function warningOf({ title, url, kind, advice }: Overlap): string {
  const deed = advice === 're_angle' ? 'give one of them another angle' : 'think of making one post of both';
  return `The post "${title}" (${url}) ${WARNING[kind]}; ${deed}, so that they do not compete.`;
}

/** Null where it fails or takes too long. */
async function inTime<T>(work: Promise<T>, patienceMs: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, patienceMs);
  });
  try {
    return await Promise.race([work.catch(() => null), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
