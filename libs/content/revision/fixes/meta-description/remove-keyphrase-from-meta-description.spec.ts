import { checkOf, fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

describe('removeKeyphraseFromMetaDescription', () => {
  it('takes another sentence for one of those that name it', () => {
    const metaDescription =
      'Green coffee is coffee still green. Green coffee keeps long. Green coffee is light. Green coffee is cheap. Green coffee is good for all.';
    const content =
      '<p>A heavy pan and an open window are all that a beginner needs for the first roast on a quiet day at home.</p>';
    const fixed = fixCheck(sampleDraft({ content, metaDescription }), sampleSubject(), 'metaDescriptionKeyword');
    expect(fixed?.after).toBe('good');
    expect(checkOf(fixed!.draft, sampleSubject(), 'metaDescriptionLength').rating).toBe('good');
  });

  it('declines where the text has nothing else to say', () => {
    const metaDescription = 'Green coffee, green coffee and green coffee.';
    expect(fixCheck(sampleDraft({ metaDescription }), sampleSubject(), 'metaDescriptionKeyword')).toBeNull();
  });
});
