import { segmentText } from '../../../document/segment-text';
import { hasTransitionWord } from '../../../yoast/readability/has-transition-word';
import { swedishPack } from './swedish-pack';

describe('swedishPack', () => {
  it.each([
    'Staketet målades av grannen.',
    'Häcken klipps på våren.',
    'Boden måste säljas.',
    'Träden har vattnats.',
    'Planen skrevs om.',
    'Växthuset återskapas i höst.',
    'Nyckeln kan användas av alla.',
    'Dörren öppnas och boken läses.',
    'Brädorna sammanfogas och arbetet slutförs.',
  ])('finds the passive in "%s"', (sentence) => {
    expect(isPassive(sentence)).toBe(true);
  });

  it.each([
    'Grannen målar staketet.',
    'Dörren är öppnad.',
    'Staketet blev målat.',
    'Det finns en bod hos oss.',
    'Vi hoppas att du trivs.',
    'Grannens hus är stort.',
    'Vi väntar tills det ljusnar, trots kylan.',
  ])('finds none in "%s"', (sentence) => {
    expect(isPassive(sentence)).toBe(false);
  });

  it.each([
    'Vi stannar eftersom det regnar.',
    'Dessutom saknas spaden.',
    'Till exempel blommar rosorna.',
    'Katten sover också.',
    'Ju djupare hål, desto blötare jord.',
  ])('finds a transition word in "%s"', (sentence) => {
    expect(hasTransition(sentence)).toBe(true);
  });

  it.each(['Jorden är blöt.', 'Tulpaner eller rosor blommar på gården.', 'Vi gräver för att plantera om hösten.'])(
    'finds none in "%s"',
    (sentence) => {
      expect(hasTransition(sentence)).toBe(false);
    },
  );

  it('ignores what carries grammar alone, in all its forms', () => {
    expect(['det', 'våra', 'tolfte', 'skulle', 'kunnat', 'därpå', 'större'].filter(isContentWord)).toEqual([]);
    expect(['trädgård', 'vattna', 'röd'].filter(isContentWord)).toEqual(['trädgård', 'vattna', 'röd']);
  });

  it('gives the forms of a word one stem', () => {
    expect(swedishPack.stem?.('rosorna')).toBe(swedishPack.stem?.('rosor'));
    expect(swedishPack.stem?.('rosor')).not.toBe(swedishPack.stem?.('ränder'));
  });

  it('has no reading ease by syllables', () => {
    expect(swedishPack.readingEase).toBeNull();
  });
});

function isPassive(sentence: string): boolean | undefined {
  return segmentText(sentence, swedishPack).sentences.some(({ words }) => swedishPack.isPassive?.(words, sentence));
}

function hasTransition(sentence: string): boolean {
  const list = swedishPack.transitionWords;
  if (list === null) throw new Error('Swedish has transition words');
  return segmentText(sentence, swedishPack).sentences.some((part) => hasTransitionWord(sentence, part, list));
}

function isContentWord(word: string): boolean {
  return swedishPack.functionWords?.has(word) === false;
}
