import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';
import { addKeyphraseToSlug } from './add-keyphrase-to-slug';

describe('addKeyphraseToSlug', () => {
  it.each([
    ['en_US', 'green coffee', 'how-to-roast', 'green-coffee-how-to-roast'],
    ['en_US', '"Green coffee"', '', 'green-coffee'],
    ['en_US', 'green coffee beans', 'roast-coffee', 'green-coffee-beans-roast'],
    ['de_DE', 'Kaffeemühle für Anfänger', 'kaffeemuhle-kaufen', 'kaffeemuehle-fuer-anfaenger-kaufen'],
    ['th', 'กาแฟสกัดเย็น', encodeURIComponent('วิธีชง'), 'กาแฟสกัดเย็น-วิธีชง'],
    ['fr_FR', 'crème brûlée', 'dessert', 'creme-brulee-dessert'],
  ])('in %s begins with %s', (language, keyphrase, slug, expected) => {
    const fixed = fixCheck(sampleDraft({ slug }), sampleSubject({ language, keyphrase }), 'slugKeyword');
    expect(fixed).toMatchObject({ after: 'good', draft: { slug: expected } });
  });

  it('declines without a keyphrase, and when all is there', () => {
    const check = { id: 'slugKeyword', score: 3, maxScore: 9, rating: 'bad', message: '' } as const;
    expect(addKeyphraseToSlug(sampleDraft({ slug: 'a' }), check, sampleSubject({ keyphrase: '' }))).toBeNull();
    expect(addKeyphraseToSlug(sampleDraft({ slug: 'green-coffee-a' }), check, sampleSubject())).toBeNull();
  });
});
