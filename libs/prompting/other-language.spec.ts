import { otherLanguageOf } from './other-language';

const GERMAN =
  'Wer grünen Tee liebt, braucht vor allem Geduld. Das Wasser darf nicht kochen, sonst schmeckt der Aufguss schnell bitter und hart.';
const ENGLISH =
  'People who love it need patience above all. The water must not boil, or else the cup will soon taste bitter and harsh to everybody who drinks from it.';
const THAI =
  'คนที่ชอบชาเขียวต้องใจเย็น น้ำร้อนต้องไม่เดือด เพราะรสชาติจะขมเร็วมาก ดังนั้นควรพักน้ำไว้สักครู่ก่อนเทลงบนใบชา แล้วรอให้ใบชาคลายตัวอย่างช้าๆ';
const INDONESIAN =
  'Banyak orang minum teh di pagi hari karena memberi mereka tenaga dan membantu tubuh menjadi hangat sebelum bekerja di ladang.';

const topic = (language: string, keyphrase = 'tea'): { language: string; keyphrase: string; synonyms: string[] } => ({
  language,
  keyphrase,
  synonyms: [],
});

describe('otherLanguageOf', () => {
  it.each([
    ['de_DE', ENGLISH, 'en'],
    ['de', THAI, 'th'],
    ['th', ENGLISH, 'en'],
    ['en-GB', GERMAN, 'de'],
    ['id', ENGLISH, 'en'],
  ])('tells a text for %s that is in another language', async (language, text, found) => {
    expect(await otherLanguageOf(text, topic(language))).toBe(found);
  });

  it.each([
    ['the right one', 'de', GERMAN],
    ['the right one in a variant', 'en_AU', ENGLISH],
    ['the right script', 'th', THAI],
    ['one that the detector takes for its neighbour', 'id', INDONESIAN],
    ['one that the detector does not know', 'sw', ENGLISH],
    ['a few words', 'de', 'The cup is warm and so are we.'],
    ['code', 'de', `Kurz: \`\`\`\n${ENGLISH}\n\`\`\``],
    ['links', 'de', `Mehr [dazu](https://example.com/${ENGLISH.replaceAll(' ', '-')}) hier.`],
  ])('says nothing against %s', async (_, language, text) => {
    expect(await otherLanguageOf(text, topic(language))).toBeUndefined();
  });

  it('does not count the keyphrase, which may be a name', async () => {
    const name = 'The Quality of Tea at the English Breakfast Table';
    expect(await otherLanguageOf(`${name}: ${name}, ${name} und ${name}.`, topic('de', name))).toBeUndefined();
  });
});
