import { settleClaims } from '../../claims/settle-claims';
import type { ArticleImage } from '../../domain/article';
import { planArticle } from '../../domain/article-plan';
import type { Draft } from '../../domain/draft';
import type { ResultExtras } from '../../rendering/article-result';
import { assembleHtml } from '../../rendering/assemble-html';
import { slugOf } from '../../rendering/slug';
import type { ArticleRun } from '../article-run';
import { frameSections } from './framing.stage';
import { decideOutline } from './outline.stage';
import { drawPictures } from './pictures.stage';
import { writeSections } from './sections.stage';
import { allSettled, SideBySide } from './side-by-side';

/** A text to be revised, and what it does not say of itself. */
export interface Drafted {
  readonly draft: Draft;
  readonly images: readonly ArticleImage[];
  readonly extras: ResultExtras;
}

/**
 * The caller's own text, or a new one: outline, then sections, then what stands around them, with the pictures made at the same time;
 * put together, without the claims that nothing supports. Three calls to models follow each other, however long the text is.
 */
export async function draftArticle(run: ArticleRun, concurrency: number): Promise<Drafted> {
  const { brief } = run.article;
  if (brief.draft) return { draft: brief.draft, images: [], extras: {} };
  const turns = new SideBySide(concurrency);
  const outline = await decideOutline(run);
  const plan = planArticle(brief, outline.headings);
  await run.enter('sections');
  const writing = writeSections(run, outline, plan.sections, turns).then(async (sections) => ({
    sections,
    ...(await frameSections(run, outline, sections, plan, turns)),
  }));
  const [text, pictures] = await allSettled([writing, drawPictures(run, outline, turns)]);
  const { metadata, faq } = text;
  const assembled = assembleHtml(brief, { ...text, headings: outline.headings, pictures });
  const { keyphrase, language, facts, relatedPosts } = brief;
  const { html, claims } = settleClaims(assembled, language, facts, {
    keyphrase,
    title: metadata.seoTitle,
    relatedPosts,
  });
  return {
    draft: {
      content: html,
      title: metadata.seoTitle,
      metaDescription: metadata.metaDescription,
      slug: slugOf(metadata.slug) || slugOf(keyphrase),
    },
    images: pictures.map(({ url, alt }) => ({ url, alt })),
    extras: { excerpt: metadata.excerpt, faq, removedClaims: claims.filter(({ removed }) => removed) },
  };
}
