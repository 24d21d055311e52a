import { Injectable } from '@nestjs/common';

import { readContent } from '../content/read-content';
import type { FoundPost, IndexedPost } from '../domain/indexed-post';
import { intentOf } from '../overlaps/intent';
import { judgeOverlap } from '../overlaps/judge-overlap';
import type { TermWeights } from '../overlaps/term-weights';
import { indexedTermsOf } from '../overlaps/topic-words';
import { PostIndex } from '../ports/post-index';
import { rivalKeysOf } from './anchor-keys';
import { byScore, describeLink } from './describe-link';
import type { LinkSuggestion } from './link-suggestion';
import { linkTargetOf, type LinkTarget } from './link-target';
import { placeLinks } from './place-links';
import { leadsTo } from './same-page';
import { ownBlocksOf, templateBlocksOf } from './template-blocks';

const RIVALS = 50;
/** Texts that are read for each link that is asked for. */
const TEXTS_PER_LINK = 3;
const MOST_TEXTS = 60;
const TEXTS_AT_ONCE = 10;
/** A text with less of the topic's terms has no anchor for it. */
const LEAST_SHARE = 0.6;

interface IncomingOptions {
  readonly target: LinkTarget;
  readonly rivals: readonly LinkTarget[];
  /** See `templateBlocksOf`. */
  readonly template: ReadonlySet<string>;
  readonly weights: TermWeights;
}

/** Links from posts of the site that speak of what a text is about. */
@Injectable()
export class SuggestIncomingLinks {
  constructor(private readonly index: PostIndex) {}

  /** @param ofTopic posts that speak of what the text is about, the best first */
  async execute(
    post: IndexedPost,
    ofTopic: Promise<readonly FoundPost[]>,
    weights: TermWeights,
    limit: number,
  ): Promise<readonly LinkSuggestion[]> {
    const target = linkTargetOf(post);
    const [found, named] = await Promise.all([
      ofTopic,
      this.index.anchoredBy(post.siteId, rivalKeysOf(target), RIVALS),
    ]);
    const template = templateBlocksOf(found.map(({ text }) => text));
    const candidates = candidatesAmong(found, post, weights);
    const rivals = named.filter(({ externalId }) => externalId !== post.externalId).map(linkTargetOf);
    const read = candidates.slice(0, Math.min(MOST_TEXTS, limit * TEXTS_PER_LINK));
    const suggested: LinkSuggestion[] = [];
    for (let start = 0; start < read.length; start += TEXTS_AT_ONCE) {
      const some = read.slice(start, start + TEXTS_AT_ONCE).map(({ externalId }) => externalId);
      for (const source of await this.index.findAll(post.siteId, some))
        suggested.push(...linksFrom(source, post, { target, rivals, template, weights }));
    }
    return suggested.sort(byScore).slice(0, limit);
  }
}

function linksFrom(
  source: IndexedPost,
  post: IndexedPost,
  { target, rivals, template, weights }: IncomingOptions,
): readonly LinkSuggestion[] {
  const own = linkTargetOf(source);
  const others = rivals.filter((rival) => rival.externalId !== source.externalId);
  const blocks = ownBlocksOf(readContent(source.content).blocks, template);
  return placeLinks(blocks, { language: source.language, targets: [target], own, rivals: others, weights }).map(
    (placed) => describeLink(placed, [source, post], source, weights),
  );
}

/** Those of the texts that may link to the post, the likeliest first. */
function candidatesAmong(found: readonly FoundPost[], post: IndexedPost, weights: TermWeights): readonly FoundPost[] {
  const intent = intentOf(post);
  const indexed = indexedTermsOf(intent.terms, post.language);
  const shareOf = ({ terms }: FoundPost): number => weights.coverage(indexed, (term) => (terms.has(term) ? 1 : 0));
  return found
    .filter(
      (candidate) =>
        candidate.externalId !== post.externalId &&
        intentOf(candidate).language === intent.language &&
        shareOf(candidate) >= LEAST_SHARE &&
        !candidate.links.some((link) => leadsTo(link, post.url)) &&
        judgeOverlap(intent, intentOf(candidate), weights) === null,
    )
    .sort((one, other) => shareOf(other) - shareOf(one));
}
