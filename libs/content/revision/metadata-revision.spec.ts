import type { Check, FixAction } from '@seoforge/seo';

import { metadataActionsOf, withMetadata } from './metadata-revision';

const DRAFT = { content: '', title: 'Old title', metaDescription: 'Old description.', slug: 'old' };
const ANSWER = { seoTitle: 'New <b>title</b>', metaDescription: 'New\ndescription.' };

const checkOf = (action: FixAction): Check => ({
  id: action,
  score: 3,
  maxScore: 9,
  rating: 'bad',
  message: '',
  fix: { action, current: 0, target: 1, delta: 1 },
});

describe('revising title and description', () => {
  it('asks for what failing checks want of them', () => {
    expect(metadataActionsOf([checkOf('addWords'), checkOf('narrowTitle'), checkOf('writeTitle')])).toEqual([
      'writeTitle',
      'narrowTitle',
    ]);
  });

  it('takes only what was to change, as plain text on one line', () => {
    expect(withMetadata(DRAFT, ANSWER, ['narrowTitle'])).toEqual({ ...DRAFT, title: 'New title' });
    expect(withMetadata(DRAFT, ANSWER, ['shortenMetaDescription'])).toEqual({
      ...DRAFT,
      metaDescription: 'New description.',
    });
  });

  it.each([
    ['empty', { seoTitle: '<i></i>', metaDescription: '<br>' }],
    ['endless', { seoTitle: 'x'.repeat(201), metaDescription: 'x'.repeat(401) }],
  ])('keeps the old ones where the new ones are %s', (_, answer) => {
    expect(withMetadata(DRAFT, answer, ['writeTitle', 'lengthenMetaDescription'])).toEqual(DRAFT);
  });
});
