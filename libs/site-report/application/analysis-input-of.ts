import type { IndexedPost } from '@seoforge/posts';
import type { AnalysisInput } from '@seoforge/seo';

/** A post of the index as a text to analyse. The slug is the last part of its address where the site has not sent one. */
export function analysisInputOf(post: IndexedPost): AnalysisInput {
  const { content, title, url, language, contentType } = post;
  return {
    content,
    title,
    permalink: url,
    slug: post.slug ?? lastPartOf(url),
    metaDescription: post.metaDescription ?? undefined,
    keyphrase: post.keyphrase ?? undefined,
    locale: language,
    contentType,
  };
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
