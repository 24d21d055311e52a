import { briefOf } from '../domain/brief';
import type { Draft } from '../domain/draft';
import { articleResultOf } from './article-result';

const request = {
  keyphrase: 'rain barrels',
  language: 'en',
  facts: [
    { statement: 'A roof sheds 50 litres an hour.', sourceUrl: 'https://water.example/roofs' },
    { statement: 'Frost bursts barrels.', sourceUrl: 'https://frost.example/' },
  ],
  relatedPosts: [{ title: 'Gutters', url: 'https://garden.example/gutters' }],
};
const draft: Draft = {
  title: 'Rain barrels',
  metaDescription: 'What suits your roof.',
  slug: 'Rain Barrels',
  content:
    '<p>A roof sheds <a href="https://water.example/roofs">50 litres</a>.</p><h2>Place</h2><p onclick="x()">See <a href="https://garden.example/gutters">gutters</a>. ' +
    'Most gardens lose 40 percent.</p><figure><img src="https://media.example/1.png" alt="A barrel"></figure><script>x()</script>' +
    '<h2>Frequently asked questions</h2><h3>How big?</h3><p>Very.</p>',
};

describe('articleResultOf', () => {
  const removed = { sentence: 'Studies show it.', kind: 'study', removed: true } as const;
  const extras = {
    excerpt: 'Short.',
    faq: [{ question: 'How big?', answer: 'Old.' }],
    removedClaims: [removed],
    warnings: ['w'],
  };
  const result = articleResultOf(briefOf(request), draft, extras);

  it('fills every member from the final draft', () => {
    expect(result).toMatchObject({
      title: 'Rain barrels',
      slug: 'rain-barrels',
      metaDescription: 'What suits your roof.',
      excerpt: 'Short.',
      outline: [{ heading: 'Place' }, { heading: 'Frequently asked questions' }],
      faq: [{ question: 'How big?', answer: 'Very.' }],
      images: [{ url: 'https://media.example/1.png', alt: 'A barrel' }],
      internalLinks: [{ url: 'https://garden.example/gutters', anchor: 'gutters' }],
      claims: [removed, { sentence: 'Most gardens lose 40 percent.', kind: 'number', removed: false }],
      wordCount: 19,
      language: 'en',
      warnings: ['w'],
    });
    expect(result.markdown).toContain('## Place\n\nSee [gutters](https://garden.example/gutters).');
    expect(result.blocks).toContain('<!-- wp:image -->');
    expect(result.html).not.toMatch(/script|onclick/);
  });

  it('names the sources that are cited in structured data, and no others', () => {
    expect(JSON.stringify(result.jsonLd)).toContain('https://water.example/roofs');
    expect(JSON.stringify(result.jsonLd)).not.toContain('https://frost.example/');
    expect(result.jsonLd.map((node) => (node as { '@type': string })['@type'])).toEqual([
      'Article',
      'BreadcrumbList',
      'FAQPage',
    ]);
  });

  it('leaves a customer’s blocks as they are', () => {
    const content =
      '<!-- wp:paragraph {"className":"lead"} -->\n<p class="lead">Rain.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:acme/map {"id":1} /-->\n<!--more-->';
    const own = { ...draft, content };
    const improved = articleResultOf(briefOf({ ...request, draft: own }), own);
    expect(improved.blocks).toBe(content);
    expect(improved.html.replace(/\s+/g, ' ')).toBe('<p class="lead">Rain.</p> <!--more-->');
    expect(improved.excerpt).toBe('What suits your roof.');
  });

  it('leaves a customer’s HTML as it is, but for what runs, and offers it as blocks', () => {
    const own = { ...draft, content: '<p class="lead" onclick="x()">Rain.</p>\n<h2 id="a">Sun</h2>' };
    const improved = articleResultOf(briefOf({ ...request, draft: own }), own);
    expect(improved.html).toBe('<p class="lead" >Rain.</p>\n<h2 id="a">Sun</h2>');
    expect(improved.blocks).toBe(
      '<!-- wp:html -->\n<p class="lead">Rain.</p>\n<!-- /wp:html -->\n\n<!-- wp:heading -->\n<h2 class="wp-block-heading" id="a">Sun</h2>\n<!-- /wp:heading -->',
    );
  });
});
