import { Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';

import { PostIndex } from '../ports/post-index';
import { TermWeights } from './term-weights';
import { topicOf } from './topic';

/** So many names tell what is common on a site; more would change little and cost time. */
const SAMPLED_POSTS = 300;
/** Common words of a site change slowly. */
const TIME_TO_LIVE_MS = 60_000;
/** About 20 kB each. */
const MOST_SITES = 500;

/** What is weighed of a title or a keyphrase: its terms, and what they mean. */
export function termsOfName(name: string, language: string): readonly string[] {
  return topicOf(name, language).flatMap(({ meanings, terms }) => [...meanings, ...terms]);
}

/** The term weights of a site, from a sample of its posts; remembered for a minute. */
@Injectable()
export class SiteTermWeights {
  readonly #known = new Map<string, { readonly weights: TermWeights; readonly until: number }>();

  constructor(
    private readonly index: PostIndex,
    private readonly clock: Clock,
  ) {}

  async of(siteId: string): Promise<TermWeights> {
    const now = this.clock.now().getTime();
    const known = this.#known.get(siteId);
    if (known && known.until > now) return known.weights;
    const { items, nextCursor } = await this.index.list(siteId, SAMPLED_POSTS, null);
    const names = items.map(({ title, keyphrase, language }) => termsOfName(`${title}\n${keyphrase ?? ''}`, language));
    const weights = new TermWeights(names);
    // A site of few posts may be one that is just being filled, and is read quickly.
    if (nextCursor !== null) this.#remember(siteId, { weights, until: now + TIME_TO_LIVE_MS });
    return weights;
  }

  #remember(siteId: string, known: { readonly weights: TermWeights; readonly until: number }): void {
    this.#known.delete(siteId);
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MOST_SITES && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(siteId, known);
  }
}
