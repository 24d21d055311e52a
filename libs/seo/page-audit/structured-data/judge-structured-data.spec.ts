import { judgeStructuredData } from './judge-structured-data';

const CONTEXT = { '@context': 'https://schema.org' };

function judge(...documents: readonly object[]): ReturnType<typeof judgeStructuredData> {
  return judgeStructuredData(documents.map((document) => JSON.stringify(document)));
}

const SHOP = 'https://shop.example/';

describe('judgeStructuredData', () => {
  it('has nothing against a graph whose items refer to each other', () => {
    const graph = {
      ...CONTEXT,
      '@graph': [
        {
          '@type': ['WebPage', 'FAQPage'],
          '@id': SHOP,
          isPartOf: { '@id': `${SHOP}#website` },
          primaryImageOfPage: { '@id': `${SHOP}#image` },
          breadcrumb: { '@id': `${SHOP}#crumbs` },
          mainEntity: [{ '@id': `${SHOP}#question` }],
        },
        { '@type': 'ImageObject', '@id': `${SHOP}#image`, url: `${SHOP}a.jpg`, contentUrl: `${SHOP}a.jpg`, width: 800 },
        {
          '@type': 'BreadcrumbList',
          '@id': `${SHOP}#crumbs`,
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Home', item: SHOP },
            { '@type': 'ListItem', position: 2, name: 'Questions' },
          ],
        },
        {
          '@type': 'Question',
          '@id': `${SHOP}#question`,
          name: 'Does it leak?',
          answerCount: 1,
          acceptedAnswer: { '@type': 'Answer', text: 'No.', inLanguage: 'en' },
        },
        { '@type': 'WebSite', '@id': `${SHOP}#website`, url: SHOP, name: 'Shop', publisher: { '@id': `${SHOP}#org` } },
        {
          '@type': 'Organization',
          '@id': `${SHOP}#org`,
          name: 'Shop',
          url: SHOP,
          logo: { '@type': 'ImageObject', '@id': `${SHOP}#logo`, url: `${SHOP}logo.png` },
        },
        { '@type': ['Person'], '@id': `${SHOP}#person`, name: 'Ann', image: { '@id': `${SHOP}#image` } },
      ],
    };
    expect(judge(graph)).toEqual({ invalid: [], missing: [], recommended: [] });
  });

  it('asks little of what is only mentioned', () => {
    const review = {
      ...CONTEXT,
      '@type': 'Review',
      author: { '@type': 'Organization', name: 'Testers' },
      reviewRating: { '@type': 'Rating', ratingValue: 4 },
      itemReviewed: { '@type': 'Product', name: 'A barrel' },
      publisher: { '@type': 'LocalBusiness', name: 'Testers' },
    };
    const event = {
      ...CONTEXT,
      '@type': 'Event',
      ...{ name: 'Fair', startDate: '2026-05-01', endDate: '2026-05-02', description: 'A fair.', image: 'a.jpg' },
      ...{ eventStatus: 'EventScheduled', organizer: 'Us', performer: 'Them', location: { '@type': 'Place' } },
      offers: { '@type': 'Offer', url: SHOP },
    };
    expect(judge(review, event)).toEqual({ invalid: [], missing: [], recommended: [] });
  });

  it.each([
    ['WebSite', { name: 'Shop' }, ['WebSite: url']],
    ['https://schema.org/WebSite', { url: SHOP }, ['WebSite: name']],
    ['Product', { name: 'Barrel' }, ['Product: offers or review or aggregateRating']],
    ['Product', { name: 'Barrel', offers: [{ '@type': 'Offer', url: SHOP }] }, ['Offer: price or priceSpecification']],
    ['Recipe', { name: 'Soup', image: [] }, ['Recipe: image']],
    [
      'Recipe',
      { name: 'Soup', image: 'a.jpg', aggregateRating: { '@type': 'AggregateRating', ratingValue: 4 } },
      ['AggregateRating: ratingCount or reviewCount'],
    ],
    ['Movie', { review: { '@type': 'Review', author: 'Ann' } }, ['Review: reviewRating']],
    ['BreadcrumbList', { itemListElement: [{ '@type': 'ListItem', name: 'Home' }] }, ['ListItem: position']],
  ])('finds what a %s with %j lacks', (type, properties, missing) => {
    expect(judge({ ...CONTEXT, '@type': type, ...properties }).missing).toEqual(missing);
  });

  it('puts together what is said of one thing in two places', () => {
    const id = `${SHOP}#site`;
    const parts = [
      { ...CONTEXT, '@type': 'WebSite', '@id': id, name: 'Shop' },
      { ...CONTEXT, '@type': 'WebSite', '@id': id, url: SHOP },
    ];
    expect(judge(...parts).missing).toEqual([]);
  });

  it('says what is recommended', () => {
    const article = { ...CONTEXT, '@type': 'BlogPosting', headline: 'Rain', image: 'a.jpg', author: 'Ann' };
    expect(judge(article).recommended).toEqual(['BlogPosting: datePublished', 'BlogPosting: dateModified']);
  });

  it.each([
    ['{oops}', 'This is no JSON: {oops}'],
    [' ', 'The script is empty.'],
    ['{"@type": "Thing"}', 'There is no @context.'],
    ['[]', 'There is no @context.'],
    ['{"@context": "https://schema.org", "name": "x"}', 'There is no @type.'],
    ['"text"', 'There is no @context.'],
  ])('refuses %s', (script, problem) => {
    expect(judgeStructuredData([script]).invalid).toEqual([problem]);
  });
});
