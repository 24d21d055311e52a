import { Injectable } from '@nestjs/common';

import { settleClaims } from '../claims/settle-claims';
import { articleNotFound } from '../content.errors';
import type { Article, ArticleImage, ArticleResult, FaqEntry } from '../domain/article';
import type { Checkpoint } from '../domain/checkpoint';
import { ArticleRepository } from '../ports/article-repository';
import { CheckpointRepository } from '../ports/checkpoint-repository';
import type { Metadata } from '../prompts/metadata/metadata.prompt';
import type { Outline } from '../prompts/outline/outline.prompt';
import type { Picture } from '../prompts/pictures/pictures.prompt';
import { articleResultOf } from '../rendering/article-result';
import { assembleHtml, type ArticlePieces, type PlacedPicture } from '../rendering/assemble-html';

type Pieces = ReadonlyMap<string, Checkpoint>;

/** For callers who cannot wait any longer: what an article would be if nothing more were written. */
@Injectable()
export class ReadArticleSoFar {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly checkpoints: CheckpointRepository,
  ) {}

  /**
   * The finished article, or what its finished sections make, in all of its forms; null before the first section.
   * @throws AppError `article.not_found`
   */
  async execute(siteId: string, id: string): Promise<ArticleResult | null> {
    const article = await this.#find(siteId, id);
    if (article.result) return article.result;
    const result = resultOf(article, await this.checkpoints.load(id));
    // It may have succeeded since, which its pieces do not survive.
    return result ?? (await this.#find(siteId, id)).result;
  }

  async #find(siteId: string, id: string): Promise<Article> {
    const article = await this.articles.find(siteId, id, 'article');
    if (!article) throw articleNotFound();
    return article;
  }
}

function resultOf({ brief }: Article, pieces: Pieces): ArticleResult | null {
  const outline = valueOf(pieces, 'outline') as Outline | undefined;
  const written = (brief.headings ?? outline?.headings ?? []).flatMap((heading, position) => {
    const text = valueOf(pieces, `section:${position}`) as string | undefined;
    return text === undefined ? [] : [{ heading, text, position }];
  });
  if (written.length === 0) return null;
  const metadata = valueOf(pieces, 'metadata') as Metadata | undefined;
  const title = metadata?.seoTitle ?? outline?.title ?? brief.topic ?? brief.keyphrase;
  const assembled = assembleHtml(brief, {
    ...frameOf(pieces),
    headings: written.map(({ heading }) => heading),
    sections: written.map(({ text }) => text),
    pictures: picturesOf(
      pieces,
      written.map(({ position }) => position),
    ),
  });
  const { keyphrase, language, facts, relatedPosts } = brief;
  const { html: content } = settleClaims(assembled, language, facts, { keyphrase, title, relatedPosts });
  const slug = metadata?.slug ?? keyphrase;
  const draft = { content, title, slug, metaDescription: metadata?.metaDescription ?? '' };
  return articleResultOf(brief, draft, metadata ? { excerpt: metadata.excerpt } : {});
}

function frameOf(pieces: Pieces): Pick<ArticlePieces, 'introduction' | 'conclusion' | 'faq'> {
  return {
    introduction: (valueOf(pieces, 'introduction') as string | undefined) ?? '',
    conclusion: (valueOf(pieces, 'conclusion') as string | undefined) ?? '',
    faq: (valueOf(pieces, 'faq') as readonly FaqEntry[] | undefined) ?? [],
  };
}

/** @param positions of the sections that are there, among all sections */
function picturesOf(pieces: Pieces, positions: readonly number[]): PlacedPicture[] {
  const pictures = (valueOf(pieces, 'pictures') as readonly Picture[] | undefined) ?? [];
  return pictures.flatMap((picture, index) => {
    const image = valueOf(pieces, `image:${index}`) as ArticleImage | null | undefined;
    const position = positions.indexOf(picture.position);
    return image && position >= 0 ? [{ ...image, position }] : [];
  });
}

function valueOf(pieces: Pieces, name: string): unknown {
  return pieces.get(name)?.value;
}
