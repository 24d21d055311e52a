import { checkOf, fixCheck } from '../testing/fix-check';
import { sampleSentences } from '../testing/sample-sentences';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const CONTENT =
  '<h1>A heading is no sentence</h1><ul><li>An item is none either, however long it may be and whatever it says to us.</li></ul>' +
  '<p>Fire alone makes no good roast. Green coffee keeps for a year when it stays dry, dark &amp; cool. A tin with a lid that closes well will do.</p>' +
  '<blockquote><p>What others say is not ours, and should not describe this text in a search result at all.</p></blockquote>';

describe('lengthenMetaDescription', () => {
  it('adds sentences of the text', () => {
    const draft = sampleDraft({
      content: CONTENT,
      metaDescription: 'How to store, roast and taste what farmers send us.',
    });
    const fixed = fixCheck(draft, sampleSubject(), 'metaDescriptionLength');
    expect(fixed).toMatchObject({
      after: 'good',
      draft: {
        metaDescription:
          'How to store, roast and taste what farmers send us. Fire alone makes no good roast. Green coffee keeps for a year when it stays dry, dark & cool.',
      },
    });
  });

  it('makes one of the text, which is left as it is', () => {
    const fixed = fixCheck(sampleDraft({ content: CONTENT }), sampleSubject(), 'metaDescriptionLength');
    expect(fixed?.after).toBe('good');
    expect(fixed?.draft.content).toBe(CONTENT);
    expect(checkOf(fixed!.draft, sampleSubject(), 'metaDescriptionKeyword').rating).toBe('good');
    expect(fixed?.draft.metaDescription).not.toMatch(/heading|item|others/);
  });

  it.each([
    ['de_DE', 'grüner Kaffee', 'de'],
    ['th', 'กาแฟสกัดเย็น', 'th'],
  ] as const)('does so in %s', (language, keyphrase, code) => {
    const subject = sampleSubject({ language, keyphrase });
    const content = `<p>${sampleSentences(3, code)}</p><p>${keyphrase} ${sampleSentences(2, code)}</p>`;
    const fixed = fixCheck(sampleDraft({ content }), subject, 'metaDescriptionLength');
    expect(fixed?.after).toBe('good');
  });

  it('declines where the text says too little', () => {
    expect(fixCheck(sampleDraft({ content: '<p>Hello.</p>' }), sampleSubject(), 'metaDescriptionLength')).toBeNull();
  });
});
