import { ENGLISH } from '../english';
import { FRENCH } from '../french';
import { GERMAN } from '../german';
import { SPANISH } from '../spanish';
import { THAI } from '../thai';
import type { LanguagePack } from '../writing/language-pack';
import { translatedPhrases } from './translated-phrases';
import { translation } from './translation';

const SEGMENTS = [
  { id: '1', text: 'The pond ⟦1⟧pump⟦/1⟧ moves 1,200 litres, and ⟦2⟧ it runs all day and all night.' },
  { id: '2', text: 'Pond' },
  { id: '3', text: '⟦1⟧' },
];

function translated(pack: LanguagePack, fields: object = {}): Map<string, string> {
  const all = { segments: SEGMENTS, ...fields };
  const { segments } = translation({ fields: all, seed: JSON.stringify(all), pack }) as {
    segments: { id: string; text: string }[];
  };
  return new Map(segments.map(({ id, text }) => [id, text]));
}

describe('translation', () => {
  it.each([
    ['English', ENGLISH],
    ['Thai', THAI],
    ['German', GERMAN],
    ['Spanish', SPANISH],
    ['French', FRENCH],
  ])('writes %s, with all marks and numbers in their order', (_, pack) => {
    const first = translated(pack).get('1')!;
    expect(first.match(/⟦\/?\d⟧|1,200/g)).toEqual(['⟦1⟧', '⟦/1⟧', '1,200', '⟦2⟧']);
    expect(first).not.toMatch(/litres|pump/);
    expect(translated(pack).get('3')).toBe('⟦1⟧');
    expect(translated(pack)).toEqual(translated(pack));
  });

  it('uses the glossary and the keyphrase', () => {
    const keyphrase = { term: 'pond', translation: 'บ่อ' };
    const known = translated(THAI, { keyphrase, glossary: [{ term: 'Pump', translation: 'ปั๊ม' }] });
    expect(known.get('1')).toMatch(/บ่อ.*⟦1⟧ปั๊ม⟦\/1⟧/);
    expect(known.get('2')).toBe('บ่อ');
  });
});

describe('translatedPhrases', () => {
  it('writes what is wanted around one keyphrase', () => {
    const fields = {
      keyphrase: 'pond',
      glossary: [{ term: 'Pond', translation: 'Teich' }],
      wanted: ['keyphrase', 'title'],
    };
    expect(translatedPhrases({ fields, seed: 'a', pack: GERMAN })).toEqual({
      keyphrase: 'Teich',
      title: expect.stringContaining('Teich'),
    });
  });
});
