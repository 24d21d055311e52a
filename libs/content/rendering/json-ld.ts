import type { ArticleImage, FaqEntry } from '../domain/article';
import type { Fact } from '../domain/brief';

/** Google shows no more of a headline. */
const LONGEST_HEADLINE = 110;

/** What structured data say of an article. */
export interface DescribedArticle {
  readonly title: string;
  readonly metaDescription: string;
  /** Whole address; null where it is not known. */
  readonly url: string | null;
  /** BCP 47 tag or WordPress locale. */
  readonly language: string;
  readonly wordCount: number;
  readonly images: readonly ArticleImage[];
  readonly keyphrase: string;
  readonly synonyms: readonly string[];
  /** Facts that the text cites. */
  readonly citedFacts: readonly Fact[];
  /** Questions that the text answers. */
  readonly faq: readonly FaqEntry[];
}

/**
 * schema.org nodes: Article, BreadcrumbList, and FAQPage where there are questions; each is a document of its own. No value
 * ends the script element that it is embedded in, or begins a comment: `<` is written as a character reference. Who wrote it and when it is published, only the site knows and adds.
 */
export function jsonLdOf(article: DescribedArticle): readonly object[] {
  const nodes = [articleNode(article), breadcrumbNode(article), ...(article.faq.length > 0 ? [faqNode(article)] : [])];
  return nodes.map((node) => withoutMarkup({ '@context': 'https://schema.org', ...node }) as object);
}

function withoutMarkup(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('<', '&lt;');
  if (Array.isArray(value)) return value.map(withoutMarkup);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutMarkup(member)]));
}

function articleNode(article: DescribedArticle): object {
  const { title, metaDescription, language, wordCount, images, keyphrase, synonyms, citedFacts, url } = article;
  return {
    '@type': 'Article',
    headline: shorten(title),
    ...(metaDescription === '' ? {} : { description: metaDescription }),
    ...(url === null ? {} : { mainEntityOfPage: url }),
    inLanguage: language.replaceAll('_', '-'),
    wordCount,
    ...(images.length === 0 ? {} : { image: images.map((image) => image.url) }),
    about: { '@type': 'Thing', name: keyphrase },
    keywords: [keyphrase, ...synonyms],
    ...(citedFacts.length === 0 ? {} : { citation: citedFacts.map(citationNode) }),
  };
}

function citationNode({ statement, sourceUrl }: Fact): object {
  return { '@type': 'CreativeWork', name: shorten(statement), url: sourceUrl };
}

/** The front page, then the article, which needs no address: it is the page that this stands in. */
function breadcrumbNode({ title, url }: DescribedArticle): object {
  const home = url === null ? null : new URL('/', url);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: home?.host ?? 'Home', item: home?.href ?? '/' },
      { '@type': 'ListItem', position: 2, name: title, ...(url === null ? {} : { item: url }) },
    ],
  };
}

function faqNode({ faq, language }: DescribedArticle): object {
  return {
    '@type': 'FAQPage',
    inLanguage: language.replaceAll('_', '-'),
    mainEntity: faq.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

/** Cut between words where there are any. */
function shorten(text: string): string {
  if (text.length <= LONGEST_HEADLINE) return text;
  const cut = text.slice(0, LONGEST_HEADLINE);
  const lastSpace = cut.lastIndexOf(' ');
  return (lastSpace > LONGEST_HEADLINE / 2 ? cut.slice(0, lastSpace) : cut).toWellFormed();
}
