import type { IndexedPost, PostSummary } from '@seoforge/posts';
import type { AnalysisInput } from '@seoforge/seo';

/** A post of the index as a text to analyse. */
export function analysisInputOf(post: IndexedPost): AnalysisInput {
  const { content, title, url, language, contentType } = post;
  return {
    content,
    title,
    permalink: url,
    slug: slugOf(post),
    metaDescription: post.metaDescription ?? undefined,
    keyphrase: post.keyphrase ?? undefined,
    locale: language,
    contentType,
  };
}

/** The last part of its address where the site has not sent one. */
export function slugOf({ slug, url }: Pick<PostSummary, 'slug' | 'url'>): string | undefined {
  return slug ?? lastPartOf(url);
}

function lastPartOf(address: string): string | undefined {
  const part = URL.parse(address)
    ?.pathname.split('/')
    .findLast((name) => name !== '');
  try {
    return part && decodeURIComponent(part);
  } catch {
    return part;
  }
}
