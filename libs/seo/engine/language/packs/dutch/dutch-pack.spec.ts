import { segmentText } from '../../../document/segment-text';
import { hasTransitionWord } from '../../../yoast/readability/has-transition-word';
import { dutchPack } from './dutch-pack';
import { countDutchSyllables } from './syllables';

describe('dutchPack', () => {
  it.each([
    'Het hek wordt door de buurman geschilderd.',
    'De heg werd gesnoeid.',
    'De schuur moet nog worden verkocht.',
    'Gevonden werd de sleutel in het gras.',
    'De bomen die begoten zijn, worden gerooid.',
    'De knop wordt toegevoegd.',
    'De kas wordt in de herfst vernieuwd.',
    'Er wordt gelachen en er wordt gewerkt.',
  ])('finds the passive in "%s"', (sentence) => {
    expect(isPassive(sentence)).toBe(true);
  });

  it.each([
    'De buurman schildert het hek.',
    'De poort is geopend.',
    'Het gewicht wordt lager.',
    'Als u de kas vernieuwt, worden de planten groter.',
    'Hij wordt blij als hij gewerkt heeft.',
    'Het wordt warm en verwarrend.',
    'De overheid wordt strenger.',
    'De oogst wordt doorgegeven.',
  ])('finds none in "%s"', (sentence) => {
    expect(isPassive(sentence)).toBe(false);
  });

  it.each([
    'We blijven omdat het regent.',
    'Bovendien ontbreekt de schop.',
    'Dat wil zeggen: veel werk.',
    'In tegenstelling tot de buurman spitten wij.',
    'Het pad is niet lang, maar steil.',
    'De schop is ook nat.',
    'Het hek is hoger dan de heg.',
  ])('finds a transition word in "%s"', (sentence) => {
    expect(hasTransition(sentence)).toBe(true);
  });

  it.each(['De aarde is nat.', 'Tulpen of rozen bloeien om het huis.', 'Tijdens de regen werken we nu binnen.'])(
    'finds none in "%s"',
    (sentence) => {
      expect(hasTransition(sentence)).toBe(false);
    },
  );

  it('ignores what carries grammar alone, in all its forms', () => {
    expect(['het', 'onze', 'twaalfde', 'zouden', 'mochten', 'eraan', 'goede'].filter(isContentWord)).toEqual([]);
    expect(['tuin', 'gieten', 'rood'].filter(isContentWord)).toEqual(['tuin', 'gieten', 'rood']);
  });

  it.each([
    ['huis', 1],
    ['tuinen', 2],
    ['mooie', 2],
    ['leeuwen', 2],
    ['ideeën', 3],
    ['geïnstalleerd', 4],
    ['2024', 1],
  ])('counts %s as %d syllables', (word, syllables) => {
    expect(countDutchSyllables(word)).toBe(syllables);
  });

  it('gives the forms of a word one stem', () => {
    expect(dutchPack.stem?.('tuinen')).toBe(dutchPack.stem?.('tuin'));
    expect(dutchPack.stem?.('tuin')).not.toBe(dutchPack.stem?.('tuig'));
  });
});

function isPassive(sentence: string): boolean | undefined {
  return segmentText(sentence, dutchPack).sentences.some(({ words }) => dutchPack.isPassive?.(words, sentence));
}

function hasTransition(sentence: string): boolean {
  const list = dutchPack.transitionWords;
  if (list === null) throw new Error('Dutch has transition words');
  return segmentText(sentence, dutchPack).sentences.some((part) => hasTransitionWord(sentence, part, list));
}

function isContentWord(word: string): boolean {
  return dutchPack.functionWords?.has(word) === false;
}
