import { Injectable } from '@nestjs/common';
import { languageCodeOf } from '@seoforge/kernel';
import { searchTermsOf } from '@seoforge/seo';

import type { FoundPost, IndexedPost } from '../domain/indexed-post';
import { intentOf } from '../overlaps/intent';
import { judgeOverlap } from '../overlaps/judge-overlap';
import type { TermWeights } from '../overlaps/term-weights';
import { PostIndex } from '../ports/post-index';
import { byScore, describeLink } from './describe-link';
import type { LinkSuggestion } from './link-suggestion';
import { linkTargetOf } from './link-target';
import { readLinkableText } from './linkable-blocks';
import { placeLinks } from './place-links';
import { leadsTo } from './same-page';
import { ownBlocksOf, templateBlocksOf } from './template-blocks';
import { TERMS_OF_LOOK, windowsOf } from './windows-of';

/** Each costs a look into the index. */
const MOST_WINDOWS = 40;
const MOST_HANDFULS = 10;
const LOOKS_AT_ONCE = 4;
const CANDIDATES_OF_LOOK = 10;

/** Links from a text to posts that it speaks of. */
@Injectable()
export class SuggestOutgoingLinks {
  constructor(private readonly index: PostIndex) {}

  async execute(post: IndexedPost, weights: TermWeights, limit: number): Promise<readonly LinkSuggestion[]> {
    const text = readLinkableText(post.content);
    const intent = intentOf(post);
    const found = await this.#candidatesFor(post, weights);
    const template = templateBlocksOf([post.text, ...found.map((candidate) => candidate.text)]);
    const candidates = found.map((candidate) => ({
      candidate,
      target: linkTargetOf(candidate),
      isWanted:
        judgeOverlap(intent, intentOf(candidate), weights) === null &&
        !text.references.some((reference) => leadsTo(reference, candidate.url)),
    }));
    const wanted = new Map(
      candidates.filter(({ isWanted }) => isWanted).map(({ target, candidate }) => [target, candidate]),
    );
    const rivals = candidates.filter(({ isWanted }) => !isWanted).map(({ target }) => target);
    return placeLinks(ownBlocksOf(text.blocks, template), {
      language: post.language,
      targets: [...wanted.keys()],
      own: linkTargetOf(post),
      rivals,
      weights,
    })
      .flatMap((placed) => {
        const end = wanted.get(placed.target);
        return end ? [describeLink(placed, [post, end], end, weights)] : [];
      })
      .sort(byScore)
      .slice(0, limit);
  }

  async #candidatesFor(post: IndexedPost, weights: TermWeights): Promise<readonly FoundPost[]> {
    const { siteId, externalId, language, text, terms } = post;
    const looks = [
      ...windowsOf(searchTermsOf(text, language), MOST_WINDOWS).map(
        (sought) => () => this.index.namedLike(siteId, sought, CANDIDATES_OF_LOOK),
      ),
      ...this.#handfulsOf(terms, weights).map((sought) => () => this.index.search(siteId, sought, CANDIDATES_OF_LOOK)),
    ];
    const found: FoundPost[] = [];
    for (let start = 0; start < looks.length; start += LOOKS_AT_ONCE) {
      const posts = await Promise.all(looks.slice(start, start + LOOKS_AT_ONCE).map((look) => look()));
      found.push(...posts.flat());
    }
    const others = found.filter(
      (candidate) =>
        candidate.externalId !== externalId && languageCodeOf(candidate.language) === languageCodeOf(language),
    );
    return [...new Map(others.map((candidate) => [candidate.externalId, candidate])).values()];
  }

  /** The telling terms of a text, for posts that are named by a single one. */
  #handfulsOf(terms: IndexedPost['terms'], weights: TermWeights): readonly (readonly string[])[] {
    const telling = [...terms.keys()].sort((one, other) => weights.of(other) - weights.of(one));
    return Array.from({ length: Math.ceil(telling.length / TERMS_OF_LOOK) }, (_, index) =>
      telling.slice(index * TERMS_OF_LOOK, (index + 1) * TERMS_OF_LOOK),
    ).slice(0, MOST_HANDFULS);
  }
}
