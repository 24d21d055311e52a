import { segmentText } from '../../../document/segment-text';
import { hasTransitionWord } from '../../../yoast/readability/has-transition-word';
import { russianPack } from './russian-pack';
import { countRussianSyllables } from './syllables';

function firstSentence(text: string) {
  const sentence = segmentText(text, russianPack).sentences[0];
  if (sentence === undefined) throw new Error('no sentence');
  return sentence;
}

describe('russianPack', () => {
  it.each([
    ['Мост был построен жителями деревни.', true],
    ['Пироги испечены рано утром.', true],
    ['Письмо принято на почте.', true],
    ['Дверь закрыта на замок.', true],
    ['Сайт создан за одну неделю.', true],
    ['Посылка отправлена утром.', false],
    ['Рано утром граждан встретила смена, и план был ясен.', false],
    ['Хлеб печётся в старой печи.', false],
    ['Экран телефона нужен каждому, и цены важны.', false],
    ['Они заменят колесо и сохранят чек.', false],
  ])('judges the voice of %j', (text, passive) => {
    expect(russianPack.isPassive?.(firstSentence(text).words, text)).toBe(passive);
  });

  it.each([
    ['Однако поезд ушёл вовремя.', true],
    ['Мы остались, несмотря на то, что пошёл дождь.', true],
    ['Чем выше мы шли, тем холоднее становилось.', true],
    ['До тех пор пока идёт дождь, мы дома.', true],
    ['Дети ели яблоки, а также груши.', true],
    ['Эта дорога ведёт только к морю.', true],
    ['Возможно, завтра выпадет снег.', true],
    ['Бабушка печёт хлеб, а внук спит.', false],
    ['Затем мы купили яблоки.', false],
    ['Мы купили яблоки или груши.', false],
    ['Теперь магазин открывается в девять.', false],
  ])('looks for transition words in %j', (text, found) => {
    if (russianPack.transitionWords === null) throw new Error('no list');
    expect(hasTransitionWord(text, firstSentence(text), russianPack.transitionWords)).toBe(found);
  });

  it('tells function words of every inflection from words of meaning', () => {
    const functionWords = 'которого моих этими двух между потому являются лучших'.split(' ');
    expect(functionWords.filter((word) => russianPack.functionWords?.has(word) !== true)).toEqual([]);
    expect(['помощью', 'велосипед'].filter((word) => russianPack.functionWords?.has(word) === true)).toEqual([]);
  });

  it.each([
    ['молоко', 3],
    ['подъезд', 2],
    ['в', 0],
  ])('counts the syllables of %s', (word, syllables) => {
    expect(countRussianSyllables(word)).toBe(syllables);
  });

  it('stems', () => {
    expect(russianPack.stem?.('книгами')).toBe(russianPack.stem?.('книга'));
  });
});
