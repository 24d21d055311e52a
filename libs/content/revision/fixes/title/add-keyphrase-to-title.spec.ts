import { fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

describe('addKeyphraseToTitle', () => {
  it.each([
    ['en_US', 'green coffee', 'Roasting at home', 'Green coffee: Roasting at home'],
    ['en_US', 'green coffee', 'The ultimate guide to Green Coffee', 'Green Coffee: The ultimate guide'],
    ['en_US', 'green coffee', 'A guide | Green coffee at home', 'Green coffee at home | A guide'],
    ['en_US', 'green coffee', 'Our guide: green coffee', 'Green coffee: Our guide'],
    ['en_US', '"green coffee"', 'Roasting at home', 'Green coffee: Roasting at home'],
    ['en_US', 'green coffee', '', 'Green coffee'],
    ['de_DE', 'grüner Kaffee', 'Rösten zu Hause', 'Grüner Kaffee: Rösten zu Hause'],
    ['de_DE', 'Kaffeemühlen', 'Der große Ratgeber für Kaffeemühlen', 'Kaffeemühlen: Der große Ratgeber'],
    ['th', 'กาแฟสกัดเย็น', 'วิธีชงที่บ้าน', 'กาแฟสกัดเย็น: วิธีชงที่บ้าน'],
    ['th', 'กาแฟสกัดเย็น', 'วิธีชงกาแฟสกัดเย็น', 'กาแฟสกัดเย็น: วิธีชง'],
  ])('in %s puts %s first: %s', (language, keyphrase, title, expected) => {
    const fixed = fixCheck(sampleDraft({ title }), sampleSubject({ language, keyphrase }), 'keyphraseInSEOTitle');
    expect(fixed).toMatchObject({ after: 'good', draft: { title: expected } });
  });

  it.each(['Roast green coffee slowly', 'Delicious green coffee', 'Coffee that is still green'])(
    'leaves %s to those who can reword it',
    (title) => {
      expect(fixCheck(sampleDraft({ title }), sampleSubject(), 'keyphraseInSEOTitle')).toBeNull();
    },
  );

  it('stays within the width of a search result', () => {
    const title = 'Everything that a patient person with a heavy pan should know before roasting';
    const fixed = fixCheck(sampleDraft({ title }), sampleSubject(), 'keyphraseInSEOTitle');
    expect(fixed?.draft.title).toBe('Green coffee: Everything that a patient person with a heavy pan');
  });
});
