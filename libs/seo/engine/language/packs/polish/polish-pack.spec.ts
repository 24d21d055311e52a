import { segmentText } from '../../../document/segment-text';
import { hasTransitionWord } from '../../../yoast/readability/has-transition-word';
import { polishPack } from './polish-pack';

function firstSentence(text: string) {
  const sentence = segmentText(text, polishPack).sentences[0];
  if (sentence === undefined) throw new Error('no sentence');
  return sentence;
}

describe('polishPack', () => {
  it.each([
    ['Stary most został zbudowany przez mieszkańców wsi.', true],
    ['W kuchni używany jest tylko olej lniany.', true],
    ['Listy będą wysyłane, jak co roku, w grudniu.', true],
    ['Drzwi były otwarte przez cały dzień.', true],
    ['Nasza strona jest ładna, a zmiany są konieczne.', false],
    ['Sąsiedzi są uparci, szaleni i pracowici.', false],
    ['Zmiany są na ekranie, a limity w zeszycie.', false],
    ['Babcia piecze chleb w każdą sobotę.', false],
    ['Skręt w lewo jest dozwolony.', false],
    ['Byliśmy w domu, gdy sąsiad malował zepsuty płot.', false],
  ])('judges the voice of %j', (text, passive) => {
    expect(polishPack.isPassive?.(firstSentence(text).words, text)).toBe(passive);
  });

  it.each([
    ['Jednak pociąg odjechał punktualnie.', true],
    ['W rezultacie zostaliśmy w domu.', true],
    ['Im wyżej szliśmy, tym było zimniej.', true],
    ['Nie wiemy, czy pada deszcz.', true],
    ['Wnuk śpi, a babcia piecze chleb.', false],
    ['Mamy jabłka oraz gruszki lub śliwki.', false],
    ['Sklep otwieramy teraz o dziewiątej.', false],
  ])('looks for transition words in %j', (text, found) => {
    if (polishPack.transitionWords === null) throw new Error('no list');
    expect(hasTransitionWord(text, firstSentence(text), polishPack.transitionWords)).toBe(found);
  });

  it('tells function words of every inflection from words of meaning', () => {
    const functionWords = 'którego moich tymi dwóch pomiędzy ponieważ zostały najlepszych'.split(' ');
    expect(functionWords.filter((word) => polishPack.functionWords?.has(word) !== true)).toEqual([]);
    expect(['strona', 'rower', 'aktywności'].filter((word) => polishPack.functionWords?.has(word) === true)).toEqual(
      [],
    );
  });
});
