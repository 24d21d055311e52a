import { Inject, Injectable } from '@nestjs/common';
import { readableText } from '@seoforge/kernel';
import { SearchPosts, type FoundPassage } from '@seoforge/posts';

import type { Passage } from '../domain/passage';

/** That a model is shown. */
const MOST_PASSAGES = 6;

/** Finds what the posts of a site may say to a question. */
@Injectable()
export class FindPassages {
  constructor(@Inject(SearchPosts) private readonly searchPosts: Pick<SearchPosts, 'execute'>) {}

  /**
   * Of each post its best passage, numbered in their order; none where no post has enough of a question's words.
   * @param questions the same thing asked in other words, such as with what was asked before
   * @param language of the questions
   */
  async execute(siteId: string, questions: readonly string[], language: string): Promise<readonly Passage[]> {
    const found = await Promise.all(
      questions.map((question) => this.searchPosts.execute(siteId, question, language, MOST_PASSAGES)),
    );
    const bestLast = found.flat().sort((one, other) => one.score - other.score);
    const bestOfPost = new Map(bestLast.map((passage) => [passage.externalId, passage]));
    return [...bestOfPost.values()]
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST_PASSAGES)
      .map(passageOf);
  }
}

function passageOf({ externalId, url, title, language, passage }: FoundPassage, index: number): Passage {
  return { number: index + 1, externalId, url, title: readableText(title), language, text: readableText(passage) };
}
