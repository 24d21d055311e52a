import { sampleSentences } from '../fixes/testing/sample-sentences';
import { sampleDraft, sampleSubject } from '../fixes/testing/sample-subject';
import { stuffsKeyphrase } from './keyphrase-stuffing';
import { TextProfile } from './text-profile';

const LANGUAGES = [
  ['en', 'green coffee', 'We like green coffee.'],
  ['de', 'grüner Kaffee', 'Uns schmeckt grüner Kaffee.'],
  ['th', 'กาแฟสกัดเย็น', 'เราชอบกาแฟสกัดเย็นมาก'],
] as const;

const stuffs = (before: object, after: object, language = 'en', keyphrase = 'green coffee'): boolean => {
  const subject = sampleSubject({ language, keyphrase });
  const [left, right] = [before, after].map((draft) => new TextProfile(sampleDraft(draft), language));
  return stuffsKeyphrase(left!, right!, subject);
};

describe('stuffsKeyphrase', () => {
  it.each(LANGUAGES)('in %s allows a fair number of %s', (language, keyphrase, sentence) => {
    const text = sampleSentences(30, language);
    const before = { content: `<p>${text}</p>` };
    const after = { content: `<p>${sentence}</p><p>${text}</p><p>${sentence}</p>` };
    expect(stuffs(before, after, language, keyphrase)).toBe(false);
  });

  it.each(LANGUAGES)('in %s finds too many of %s', (language, keyphrase, sentence) => {
    const text = sampleSentences(1, language);
    const before = { content: `<p>${text}</p>`.repeat(6) };
    const after = { content: `<p>${text}</p><p>${sentence}</p>`.repeat(6) };
    expect(stuffs(before, after, language, keyphrase)).toBe(true);
    expect(stuffs(after, after, language, keyphrase)).toBe(false);
  });

  it('finds too many sentences in a row', () => {
    const text = sampleSentences(60);
    const row = (length: number): object => ({
      content: `<p>${text}</p><p>${'Roast green coffee slowly. '.repeat(length)}</p>`,
    });
    expect(stuffs(row(0), row(3))).toBe(false);
    expect(stuffs(row(0), row(4))).toBe(true);
  });

  it.each([
    ['title', 'Green coffee', 'Green coffee: green coffee'],
    ['metaDescription', 'Green coffee.', 'Green coffee, green coffee and green coffee.'],
  ])('looks at the %s', (member, before, after) => {
    expect(stuffs({ [member]: before }, { [member]: after })).toBe(true);
    expect(stuffs({ [member]: after }, { [member]: before })).toBe(false);
  });
});
