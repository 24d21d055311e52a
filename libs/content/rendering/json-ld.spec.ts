import { auditPage } from '@seoforge/seo';
import Ajv from 'ajv';

import { jsonLdOf, type DescribedArticle } from './json-ld';

const article: DescribedArticle = {
  title: 'Rain barrels: how to choose one',
  metaDescription: 'What suits your roof.',
  url: 'https://garden.example/rain-barrels/',
  language: 'en_GB',
  wordCount: 900,
  images: [{ url: 'https://media.example/1.png', alt: 'A barrel' }],
  keyphrase: 'rain barrels',
  synonyms: ['water butts'],
  citedFacts: [{ statement: 'A roof sheds 50 litres an hour.', sourceUrl: 'https://water.example/roofs' }],
  faq: [{ question: 'How big?', answer: 'As big as </script> allows.' }],
};

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https?://' };
const node = (type: string, properties: object, required: readonly string[]): object => ({
  type: 'object',
  properties: { '@context': { const: 'https://schema.org' }, '@type': { const: type }, ...properties },
  required: ['@type', ...required],
  additionalProperties: false,
});
const SCHEMA = {
  type: 'array',
  minItems: 2,
  maxItems: 3,
  items: [
    node(
      'Article',
      {
        headline: { type: 'string', minLength: 1, maxLength: 110 },
        description: text,
        mainEntityOfPage: address,
        inLanguage: { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$' },
        wordCount: { type: 'integer' },
        image: { type: 'array', minItems: 1, items: address },
        about: node('Thing', { name: text }, ['name']),
        keywords: { type: 'array', minItems: 1, items: text },
        citation: {
          type: 'array',
          minItems: 1,
          items: node('CreativeWork', { name: text, url: address }, ['name', 'url']),
        },
      },
      ['@context', 'headline', 'inLanguage', 'wordCount', 'about', 'keywords'],
    ),
    node(
      'BreadcrumbList',
      {
        itemListElement: {
          type: 'array',
          minItems: 2,
          maxItems: 2,
          items: node('ListItem', { position: { type: 'integer' }, name: text, item: text }, ['position', 'name']),
        },
      },
      ['@context', 'itemListElement'],
    ),
    node(
      'FAQPage',
      {
        inLanguage: text,
        mainEntity: {
          type: 'array',
          minItems: 1,
          items: node('Question', { name: text, acceptedAnswer: node('Answer', { text }, ['text']) }, [
            'name',
            'acceptedAnswer',
          ]),
        },
      },
      ['@context', 'mainEntity'],
    ),
  ],
};
const isSound = new Ajv({ strict: false }).compile(SCHEMA);

/** What an audit has to say about a page with these nodes. */
function findingsOf(nodes: readonly object[]): string[] {
  const scripts = nodes.map((entry) => `<script type="application/ld+json">${JSON.stringify(entry)}</script>`);
  const html = `<!DOCTYPE html><html lang="en"><head>${scripts.join('')}</head><body><p>Text</p></body></html>`;
  const url = 'https://garden.example/rain-barrels/';
  const page = {
    requestedUrl: url,
    url,
    html,
    status: 200,
    redirects: [],
    bytes: html.length,
    durationMs: 1,
    depth: 0,
    fromSitemap: false,
  };
  const headers = new Map([['content-type', 'text/html']]);
  const { findings } = auditPage({ ...page, headers }, { url: `${url}robots.txt`, status: 404, text: '' }, new Date(0));
  return findings.map(({ id }) => id).filter((id) => id.includes('structured'));
}

describe('jsonLdOf', () => {
  const bare: DescribedArticle = {
    ...article,
    url: null,
    metaDescription: '',
    images: [],
    citedFacts: [],
    faq: [],
    synonyms: [],
  };

  it.each([
    ['all that is known', article],
    ['hardly anything', bare],
  ])('describes an article of which one knows %s', (_, described) => {
    const nodes = jsonLdOf(described);
    expect(isSound(nodes)).toBe(true);
    const findings = findingsOf(nodes);
    expect(findings).not.toContain('structured-data-invalid');
    expect(findings).not.toContain('structured-data-required-missing');
  });

  it('says what it is, where it stands and what it answers', () => {
    expect(jsonLdOf(article)).toMatchObject([
      {
        '@type': 'Article',
        inLanguage: 'en-GB',
        keywords: ['rain barrels', 'water butts'],
        image: ['https://media.example/1.png'],
      },
      { itemListElement: [{ name: 'garden.example', item: 'https://garden.example/' }, { item: article.url }] },
      { mainEntity: [{ name: 'How big?', acceptedAnswer: { text: 'As big as &lt;/script> allows.' } }] },
    ]);
  });

  it('starts at the front page of whatever site it stands on', () => {
    expect(jsonLdOf(bare)[1]).toMatchObject({ itemListElement: [{ item: '/' }, { name: article.title }] });
  });

  it('shortens a headline between words', () => {
    const [described] = jsonLdOf({ ...article, title: 'barrel '.repeat(30) });
    expect(described).toHaveProperty('headline', 'barrel '.repeat(15).trim());
  });
});
