import { checkOf, fixCheck } from '../testing/fix-check';
import { sampleSentences } from '../testing/sample-sentences';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const DESCRIPTION =
  'Everything that a patient person with a heavy pan should know before the first roast at home. It takes an hour, no more, on a quiet day.';

describe('addKeyphraseToMetaDescription', () => {
  it('takes a sentence of the text for one that does without', () => {
    const content = '<p>Fire is not all. Green coffee keeps for a year.</p>';
    const fixed = fixCheck(
      sampleDraft({ content, metaDescription: DESCRIPTION }),
      sampleSubject(),
      'metaDescriptionKeyword',
    );
    expect(fixed).toMatchObject({
      after: 'good',
      draft: {
        metaDescription:
          'Everything that a patient person with a heavy pan should know before the first roast at home. Green coffee keeps for a year.',
      },
    });
    expect(checkOf(fixed!.draft, sampleSubject(), 'metaDescriptionLength').rating).toBe('good');
  });

  it('begins with the keyphrase where no sentence fits', () => {
    const metaDescription = DESCRIPTION.slice(0, 125);
    const fixed = fixCheck(sampleDraft({ metaDescription }), sampleSubject(), 'metaDescriptionKeyword');
    expect(fixed).toMatchObject({ after: 'good', draft: { metaDescription: `Green coffee: ${metaDescription}` } });
  });

  it.each([
    ['de_DE', 'grüner Kaffee', 'de'],
    ['th', 'กาแฟสกัดเย็น', 'th'],
  ] as const)('does so in %s', (language, keyphrase, code) => {
    const content = `<p>${sampleSentences(2, code)} ${keyphrase} ${sampleSentences(4, code)}</p>`;
    const subject = sampleSubject({ language, keyphrase });
    const metaDescription = sampleSentences(3, code).slice(0, 130);
    const fixed = fixCheck(sampleDraft({ content, metaDescription }), subject, 'metaDescriptionKeyword');
    expect(fixed?.after).toBe('good');
    expect(checkOf(fixed!.draft, subject, 'metaDescriptionLength').rating).toBe('good');
  });

  it('declines without a keyphrase or a word to take', () => {
    const subject = sampleSubject({ keyphrase: '' });
    expect(fixCheck(sampleDraft({ metaDescription: 'Hello.' }), subject, 'metaDescriptionKeyword')).toBeNull();
    expect(fixCheck(sampleDraft({ metaDescription: 'Hello.' }), sampleSubject(), 'metaDescriptionKeyword')).toBeNull();
  });
});
