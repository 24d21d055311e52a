import { briefOf, type Article, type ArticleBatch, type ArticleResult } from '@seoforge/content';
import { newId } from '@seoforge/kernel';

/** An article that waits to be written. */
export function sampleArticle(siteId: string, changes: Partial<Article> = {}): Article {
  return {
    id: newId(),
    siteId,
    kind: 'article',
    batchId: null,
    mode: 'test',
    status: 'queued',
    brief: briefOf({
      keyphrase: 'rain barrel',
      synonyms: ['water butt'],
      type: 'guide',
      length: 'short',
      audience: 'gardeners',
      brandProfile: { voice: 'plain', bannedWords: ['eco-friendly'] },
      facts: [{ statement: 'A roof of 50 m² fills a barrel in an hour.', sourceUrl: 'https://rain.example/roofs' }],
    }),
    progress: { stage: 'queued', done: 0, total: 0 },
    result: null,
    seo: null,
    provider: null,
    failure: null,
    attempts: 0,
    allowanceMicroUsd: null,
    createdAt: new Date('2026-03-01T08:00:00.000Z'),
    startedAt: null,
    finishedAt: null,
    ...changes,
  };
}

/** What a finished article of that kind may hold. */
export function sampleResult(changes: Partial<ArticleResult> = {}): ArticleResult {
  return {
    title: 'A rain barrel for every roof',
    slug: 'rain-barrel',
    metaDescription: 'How to collect rain.',
    excerpt: 'Collecting rain.',
    html: '<p>Put a rain barrel below the gutter.</p>',
    blocks: '<!-- wp:paragraph --><p>Put a rain barrel below the gutter.</p><!-- /wp:paragraph -->',
    markdown: 'Put a rain barrel below the gutter.',
    outline: [{ heading: 'Where it stands' }],
    faq: [{ question: 'Does it freeze?', answer: 'Empty it before winter.' }],
    jsonLd: [{ '@type': 'Article' }],
    images: [{ url: 'https://rain.example/barrel.png', alt: 'A barrel below a gutter' }],
    internalLinks: [{ url: 'https://rain.example/gutters', anchor: 'gutters' }],
    claims: [{ sentence: 'Nine of ten roofs waste rain.', kind: 'number', removed: true }],
    wordCount: 7,
    language: 'en',
    warnings: [],
    ...changes,
  };
}

/** Ten articles that were ordered together. */
export function sampleBatch(siteId: string, changes: Partial<ArticleBatch> = {}): ArticleBatch {
  return {
    id: newId(),
    siteId,
    mode: 'test',
    articleCount: 10,
    maxCostMicroUsd: null,
    createdAt: new Date('2026-03-01T08:00:00.000Z'),
    ...changes,
  };
}
