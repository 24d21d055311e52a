import { setTimeout as delay } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { RecentLookups } from '@seoforge/database';
import { PostIndex, type FoundPost } from '@seoforge/posts';
import { detectLanguage, searchTermsOf, type AnalysisInput } from '@seoforge/seo';

import { addressKeyOf } from '../domain/address-key';
import { keyphraseKeyOf } from '../domain/keyphrase-key';
import { slugOf } from './analysis-input-of';

/** An analysis waits no longer for the index. */
const PATIENCE_MS = 250;
/** Posts that are looked at: where so many have every word of the keyphrase in their names, there may be others. */
const MOST_NAMESAKES = 20;
/** As many as the index looks for. */
const MOST_TERMS = 8;
const DEFAULT_LANGUAGE = 'en';
/** Somebody who writes has a text analysed every few seconds, for one keyphrase; posts that get or lose it meanwhile count soon enough. */
const REMEMBERED_MS = 30_000;
const MOST_REMEMBERED = 5_000;

/** What tells a post from a text. */
type Rival = Pick<FoundPost, 'externalId' | 'url' | 'slug'>;

/** Counts the posts of a site that want to be found for the same as a text. */
@Injectable()
export class CountRivals {
  /** By site, language and keyphrase; null where the index cannot tell. */
  readonly #recent = new RecentLookups<{ readonly rivals: readonly Rival[] | null }>({
    lookUp: async (key) => {
      const [siteId = '', language = '', keyphrase = ''] = JSON.parse(key) as string[];
      return { rivals: await this.#find(siteId, language, keyphrase) };
    },
    most: MOST_REMEMBERED,
    freshMs: REMEMBERED_MS,
  });

  constructor(private readonly posts: PostIndex) {}

  /**
   * Undefined where the index has no posts, cannot tell the text's own post from others, or does not answer in time: nothing fails for it.
   * Up to half a minute old.
   * @param externalId of the text's own post
   */
  execute(siteId: string, text: AnalysisInput, externalId?: string): Promise<number | undefined> {
    const counted = this.#count(siteId, text, externalId).catch(() => undefined);
    return Promise.race([counted, delay(PATIENCE_MS, undefined, { ref: false })]);
  }

  async #count(siteId: string, text: AnalysisInput, externalId?: string): Promise<number | undefined> {
    const { keyphrase = '', permalink, slug } = text;
    if (keyphrase.trim() === '') return undefined;
    const language = text.locale ?? (await detectLanguage(text)) ?? DEFAULT_LANGUAGE;
    const found = await this.#recent.find(JSON.stringify([siteId, language, keyphraseKeyOf(keyphrase)]));
    if (!found?.rivals) return undefined;
    const { rivals } = found;
    const isNamed = [externalId, permalink, slug].some(Boolean);
    if (rivals.length > 0 && !isNamed) return undefined;
    return rivals.filter((post) => post.externalId !== externalId && !isOf(post, text)).length;
  }

  async #find(siteId: string, language: string, keyphrase: string): Promise<readonly Rival[] | null> {
    if ((await this.posts.count(siteId)) === 0) return null;
    const terms = [...new Set(searchTermsOf(keyphrase, language))].slice(0, MOST_TERMS);
    const namesakes = await this.posts.namedLike(siteId, terms, MOST_NAMESAKES);
    if (terms.length === 0 || !areAll(namesakes, terms)) return null;
    return namesakes
      .filter((post) => post.keyphrase !== null && keyphraseKeyOf(post.keyphrase) === keyphrase)
      .map(({ externalId, url, slug }) => ({ externalId, url, slug }));
  }
}

/** Whether there are no further posts that have all of the terms: those come first. */
function areAll(namesakes: readonly FoundPost[], terms: readonly string[]): boolean {
  const last = namesakes[MOST_NAMESAKES - 1];
  return last === undefined || !terms.every((term) => last.nameTerms.includes(term));
}

/** Whether a text is the post's own, as far as its address tells. */
function isOf(post: Rival, { permalink, slug }: AnalysisInput): boolean {
  const isAtAddress = permalink !== undefined && addressKeyOf(permalink) === addressKeyOf(post.url);
  return isAtAddress || (slug !== undefined && slug === slugOf(post));
}
