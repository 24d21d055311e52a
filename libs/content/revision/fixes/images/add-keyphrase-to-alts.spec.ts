import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

describe('addKeyphraseToAlts', () => {
  it.each([
    ['en_US', 'green coffee', '<h2>What green coffee is</h2><img src="1.jpg">', 'What green coffee is'],
    ['en_US', 'green coffee', '<img src="1.jpg" alt="A tin">', 'Green coffee: A tin'],
    ['en_US', 'green coffee', '<img src="1.jpg">', 'Green coffee'],
    ['de_DE', 'grüner Kaffee', '<h2>Lagern</h2><img src="1.jpg">', 'Grüner Kaffee: Lagern'],
    ['th', 'กาแฟสกัดเย็น', '<h2>วิธีชง</h2><img src="1.jpg">', 'กาแฟสกัดเย็น: วิธีชง'],
  ])('in %s names %s in %s', (language, keyphrase, content, alt) => {
    const fixed = fixCheck(sampleDraft({ content }), sampleSubject({ language, keyphrase }), 'imageKeyphrase');
    expect(fixed?.after).toBe('good');
    expect(fixed?.draft.content).toContain(` alt="${alt}"`);
  });

  it('names it in as many as are missing', () => {
    const content = '<img src="1.jpg" alt="A tin">'.repeat(10);
    const fixed = fixCheck(sampleDraft({ content }), sampleSubject(), 'imageKeyphrase');
    expect(fixed?.after).toBe('good');
    expect(fixed?.draft.content.match(/Green coffee/g)).toHaveLength(3);
  });
});
