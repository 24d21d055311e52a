import { sampleSentences } from '../fixes/testing/sample-sentences';
import { sampleDraft, sampleSubject } from '../fixes/testing/sample-subject';
import { repeatsSentences } from './repeated-sentences';
import { TextProfile } from './text-profile';

const repeats = (before: string, after: string, language = 'en'): boolean => {
  const [left, right] = [before, after].map((content) => new TextProfile(sampleDraft({ content }), language));
  return repeatsSentences(left!, right!, sampleSubject({ language }));
};

describe('repeatsSentences', () => {
  it.each([
    [
      'en',
      'The beans lose their green colour after ten minutes over the fire.',
      'The beans lose their green colour after ten minutes over a fire!',
    ],
    [
      'de',
      'Die Bohnen verlieren nach zehn Minuten über dem Feuer ihre Farbe.',
      'Und die Bohnen verlieren nach zehn Minuten über dem Feuer ihre Farbe.',
    ],
    ['th', 'เมล็ดกาแฟจะเปลี่ยนเป็นสีน้ำตาลหลังจากคั่วบนไฟอ่อนสิบนาที', 'เมล็ดกาแฟจะเปลี่ยนเป็นสีน้ำตาลหลังจากคั่วบนไฟแรงสิบนาที'],
  ] as const)('in %s finds a sentence told again', (language, first, again) => {
    const text = `<p>${sampleSentences(1, language)}</p><p>${first}</p>`;
    expect(repeats(text, `${text}<p>${again}</p>`, language)).toBe(true);
    expect(repeats(`${text}<p>${again}</p>`, text, language)).toBe(false);
  });

  it('takes short sentences and common beginnings for what they are', () => {
    const text = '<p>We agree.</p><p>The beans lose their green colour after ten minutes over the fire.</p>';
    const more =
      '<p>We agree.</p><p>The beans lose their moisture long before anybody can smell or hear it happen.</p>';
    expect(repeats(text, text + more)).toBe(false);
  });

  it('finds short sentences told again word for word', () => {
    const text = '<p>Nobody likes cold beans.</p>';
    expect(repeats(text, `${text}<p>Nobody likes cold beans!</p>`)).toBe(true);
    expect(repeats(text, `${text}<p>Nobody likes cold tea.</p>`)).toBe(false);
  });

  it('does not take a row of equal sentences for worse when some of them begin otherwise', () => {
    const row = '<p>Everyone likes it here. Everyone stays for long.</p>';
    const varied = '<p>Everyone likes it here. As a result, everyone stays for long.</p>';
    expect(repeats(row.repeat(3), varied + varied + row)).toBe(false);
    expect(repeats(row.repeat(3), varied.repeat(3))).toBe(false);
  });

  it('lets headings share a long keyphrase, but not be the same', () => {
    const heading = '<h2>How to store a used road bike over the winter in spring</h2>';
    expect(repeats(heading, `${heading}<h2>How to store a used road bike over the winter in autumn</h2>`)).toBe(false);
    expect(repeats(heading, heading + heading)).toBe(true);
  });
});
