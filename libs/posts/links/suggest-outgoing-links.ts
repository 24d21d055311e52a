import { Injectable } from '@nestjs/common';
import { languageCodeOf } from '@seoforge/kernel';
import { searchTermsOf } from '@seoforge/seo';

import { readContent } from '../content/read-content';
import { lineOf, type TextBlock } from '../content/text-block';
import type { IndexedPost } from '../domain/indexed-post';
import { intentOf } from '../overlaps/intent';
import { judgeOverlap } from '../overlaps/judge-overlap';
import type { TermWeights } from '../overlaps/term-weights';
import { PostIndex } from '../ports/post-index';
import { anchorKeysIn } from './anchor-keys';
import { byScore, describeLink } from './describe-link';
import { findAnchors } from './find-anchors';
import type { LinkSuggestion } from './link-suggestion';
import { linkTargetOf, type LinkTarget } from './link-target';
import { placeLinks } from './place-links';
import { leadsTo } from './same-page';
import { ownBlocksOf, templateBlocksOf } from './template-blocks';

const CANDIDATES = 400;
/** More posts are seldom named in one text; those that the most telling words name come first. */
const MOST_ANCHORED = 60;
/** Templates stand at the beginning or the end of posts: those that have the same are known by it. */
const BLOCKS_OF_EITHER_END = 2;
const TERMS_PER_BLOCK = 8;
const TEXTS_PER_BLOCK = 10;

/** Links from a text to posts that it speaks of. */
@Injectable()
export class SuggestOutgoingLinks {
  constructor(private readonly index: PostIndex) {}

  async execute(post: IndexedPost, weights: TermWeights, limit: number): Promise<readonly LinkSuggestion[]> {
    const { blocks: all, references } = readContent(post.content);
    const [named, template] = await Promise.all([
      this.#targetsNamedIn(all, post, weights),
      this.#templateOf(all, post),
    ]);
    const blocks = ownBlocksOf(all, template);
    const ends = await this.#endsOf(anchoredIn(blocks, post, named, weights), post);
    const intent = intentOf(post);
    const { wanted = [], rivals = [] } = Object.groupBy(ends.keys(), (target) => {
      const end = ends.get(target) ?? post;
      const isLinked = references.some((reference) => leadsTo(reference, end.url));
      return !isLinked && judgeOverlap(intent, intentOf(end), weights) === null ? 'wanted' : 'rivals';
    });
    return placeLinks(blocks, { language: post.language, targets: wanted, own: linkTargetOf(post), rivals, weights })
      .flatMap((placed) => {
        const end = ends.get(placed.target);
        return end ? [describeLink(placed, [post, end], end, weights)] : [];
      })
      .sort(byScore)
      .slice(0, limit);
  }

  async #targetsNamedIn(
    blocks: readonly TextBlock[],
    { siteId, externalId, language }: IndexedPost,
    weights: TermWeights,
  ): Promise<readonly LinkTarget[]> {
    const named = await this.index.anchoredBy(siteId, anchorKeysIn(blocks, language, weights), CANDIDATES);
    return named
      .filter((one) => one.externalId !== externalId && languageCodeOf(one.language) === languageCodeOf(language))
      .map(linkTargetOf);
  }

  async #templateOf(
    blocks: readonly TextBlock[],
    { siteId, language, text }: IndexedPost,
  ): Promise<ReadonlySet<string>> {
    const ends = new Set([...blocks.slice(0, BLOCKS_OF_EITHER_END), ...blocks.slice(-BLOCKS_OF_EITHER_END)]);
    const found = await Promise.all(
      Array.from(ends, (block) =>
        this.index.mentioning(
          siteId,
          searchTermsOf(lineOf(block), language).slice(0, TERMS_PER_BLOCK),
          TEXTS_PER_BLOCK,
        ),
      ),
    );
    const others = new Map(found.flat().map((other) => [other.externalId, other.text]));
    return templateBlocksOf([text, ...others.values()]);
  }

  /** The posts that the targets are, those of them that are still there. */
  async #endsOf(
    targets: readonly LinkTarget[],
    { siteId }: IndexedPost,
  ): Promise<ReadonlyMap<LinkTarget, IndexedPost>> {
    const byId = new Map(targets.map((target) => [target.externalId, target]));
    const found = await this.index.findAll(siteId, [...byId.keys()]);
    const ends = new Map(found.map((end) => [end.externalId, end]));
    return new Map(
      targets.flatMap((target) => {
        const end = ends.get(target.externalId);
        return end ? [[target, end] as const] : [];
      }),
    );
  }
}

/** Those of the targets of which the text says enough. */
function anchoredIn(
  blocks: readonly TextBlock[],
  { language }: IndexedPost,
  targets: readonly LinkTarget[],
  weights: TermWeights,
): readonly LinkTarget[] {
  const anchors = blocks.flatMap((block) => findAnchors(block, language, targets, weights));
  const anchored = new Set(anchors.map(({ target }) => target));
  return targets.filter((target) => anchored.has(target)).slice(0, MOST_ANCHORED);
}
