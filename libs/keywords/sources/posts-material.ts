import { Injectable } from '@nestjs/common';
import { languageCodeOf } from '@seoforge/kernel';
import { PostIndex, type IndexedPost } from '@seoforge/posts';

import { noPosts } from '../keywords.errors';
import { FindProminentPhrases } from './find-prominent-phrases';
import type { Material } from './material';
import { readPage } from './read-page';

/** What is read of a site: the rest of it repeats the same themes. */
const MOST_POSTS = 500;
/** Of one post: its first headings are its themes. */
const MOST_CONTENT_CHARACTERS = 20_000;
/** Of all posts together, for the phrases that they repeat. */
const MOST_TEXT_CHARACTERS = 200_000;
const EXCERPT_CHARACTERS = 6_000;

/** As much of a post as is needed here, so that a thousand large ones take no more memory than small ones. */
interface PostExtract {
  readonly language: string;
  readonly keyphrase: string | null;
  readonly title: string;
  readonly headings: readonly string[];
  readonly beginning: string;
}

/** The site's own posts: what they want to be found for, their titles and headings, and the phrases that they repeat. */
@Injectable()
export class PostsMaterial {
  constructor(
    private readonly posts: PostIndex,
    private readonly findProminentPhrases: FindProminentPhrases,
  ) {}

  /** @throws AppError `keywords.no_posts` */
  async read(siteId: string, wanted: string | null): Promise<Material> {
    const found = await this.#extracts(siteId);
    const all = found.slice(0, MOST_POSTS);
    const language = wanted ?? mostFrequent(all.map((post) => post.language));
    if (language === undefined) throw noPosts();
    const own = all.filter((post) => languageCodeOf(post.language) === languageCodeOf(language));
    const beginnings = own.flatMap(({ beginning }) => beginning.split('\n'));
    const prominent = await this.findProminentPhrases.execute(beginnings, language);
    const keyphrases = own.flatMap(({ keyphrase }) => keyphrase ?? []);
    const titles = own.map(({ title }) => title);
    return {
      subject: prominent.phrases[0] ?? keyphrases[0] ?? titles[0] ?? '',
      language,
      excerpt: [...keyphrases, ...titles].join('\n').slice(0, EXCERPT_CHARACTERS).toWellFormed(),
      candidates: [...keyphrases, ...prominent.phrases, ...titles, ...own.flatMap(({ headings }) => headings)].map(
        (phrase) => ({ phrase, source: 'posts' }),
      ),
      about: null,
      warnings: [...prominent.warnings, ...warningsOf(found.length, all.length, own.length)],
    };
  }

  /** One batch more than are used tells that there are more. */
  async #extracts(siteId: string): Promise<readonly PostExtract[]> {
    const extracts: PostExtract[] = [];
    for await (const batch of this.posts.each(siteId)) {
      for (const post of batch) extracts.push(await extractOf(post));
      if (extracts.length > MOST_POSTS) break;
    }
    return extracts;
  }
}

async function extractOf({ language, keyphrase, title, content, text }: IndexedPost): Promise<PostExtract> {
  const { headings } = await readPage(content.slice(0, MOST_CONTENT_CHARACTERS));
  const beginning = text.slice(0, MOST_TEXT_CHARACTERS / MOST_POSTS).toWellFormed();
  return { language, keyphrase, title, headings, beginning };
}

function warningsOf(found: number, read: number, used: number): readonly string[] {
  return [
    ...(read < found ? [`only ${read} posts were read`] : []),
    ...(used < read ? [`${read - used} posts in other languages were left out`] : []),
  ];
}

function mostFrequent(languages: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
