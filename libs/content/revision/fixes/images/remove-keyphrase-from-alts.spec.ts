import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const remove = (content: string) => fixCheck(sampleDraft({ content }), sampleSubject(), 'imageKeyphrase');

describe('removeKeyphraseFromAlts', () => {
  it('leaves the rest of an alt text, or takes another description', () => {
    const fixed = remove(
      '<img src="a.jpg" alt="Green coffee: a sack">'.repeat(6) +
        '<img src="red-tin-on-shelf.jpg" alt="Green coffee">'.repeat(2),
    );
    expect(fixed?.after).toBe('good');
    expect(fixed?.draft.content).toBe(
      '<img src="a.jpg" alt="Green coffee: a sack">'.repeat(6) +
        '<img src="red-tin-on-shelf.jpg" alt="red tin on shelf">'.repeat(2),
    );
    expect(remove('<img src="a.jpg" alt="Green coffee: a sack">'.repeat(8))?.draft.content).toContain('alt="a sack"');
  });

  it('declines where nothing else is to be said of an image', () => {
    expect(remove('<img src="a.jpg" alt="A cup of green coffee">'.repeat(8))).toBeNull();
  });
});
