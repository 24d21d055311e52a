import { segmentText } from '../../../document/segment-text';
import { hasTransitionWord } from '../../../yoast/readability/has-transition-word';
import { germanPack } from './german-pack';
import { countGermanSyllables } from './syllables';

describe('germanPack', () => {
  it.each([
    'Der Zaun wird vom Nachbarn gestrichen.',
    'Die Hecke wurde geschnitten, weil sie zu hoch war.',
    'Der Schuppen muss noch verkauft werden.',
    'Gefunden wurde der Schlüssel im Gras.',
    'Die Heizung wird im Herbst installiert.',
    'Alle Bäume, die gegossen werden, tragen Früchte.',
    'Die Leiter wird angezeigt und wiederhergestellt.',
    'Der Vorschlag wird vom Verein übernommen.',
    'Sie bekommt einen Korb geschenkt.',
    'Die Liste wird am Abend verfasst.',
    'Das Brett wird im Hof verwendet.',
  ])('finds the passive in "%s"', (sentence) => {
    expect(isPassive(sentence)).toBe(true);
  });

  it.each([
    'Der Nachbar streicht den Zaun.',
    'Das Tor ist geöffnet.',
    'Wir sind nach Hause gefahren.',
    'Bis Mai wird er den Zaun gestrichen haben.',
    'Das Gerät wird teuer.',
    'Im Oktober wird es kalt, und der Verein hat gearbeitet.',
    'Du wirst sehen, wie du es bestellst.',
    'Der Hof gehörte dem, der das Haus betrat.',
  ])('finds none in "%s"', (sentence) => {
    expect(isPassive(sentence)).toBe(false);
  });

  it.each([
    'Wir bleiben, weil es regnet.',
    'Außerdem fehlt der Spaten.',
    'Das heißt viel Arbeit.',
    'Der Weg ist nicht weit, sondern steil.',
    'Wir sehen, dass die Erde nass ist.',
    'Je tiefer das Loch, desto nasser die Erde.',
  ])('finds a transition word in "%s"', (sentence) => {
    expect(hasTransition(sentence)).toBe(true);
  });

  it.each(['Die Erde ist nass.', 'Tulpen oder Rosen blühen auch im Hof.', 'Bisher blüht derzeit nichts.'])(
    'finds none in "%s"',
    (sentence) => {
      expect(hasTransition(sentence)).toBe(false);
    },
  );

  it('ignores what carries grammar alone, in all its forms', () => {
    expect(['dem', 'keinem', 'zwölfter', 'würdest', 'möchten', 'daran', 'größeren'].filter(isContentWord)).toEqual([]);
    expect(['garten', 'gießen', 'rot'].filter(isContentWord)).toEqual(['garten', 'gießen', 'rot']);
  });

  it.each([
    ['haus', 1],
    ['garten', 2],
    ['bäume', 2],
    ['quelle', 2],
    ['museum', 3],
    ['blumenerde', 4],
    ['2024', 1],
  ])('counts %s as %d syllables', (word, syllables) => {
    expect(countGermanSyllables(word)).toBe(syllables);
  });

  it('ends no sentence after an ordinal, but after a year', () => {
    expect(segmentText('Am 3. Mai säen wir. Das war 2019. Heute graben wir.', germanPack).sentences).toHaveLength(3);
  });

  it('gives the forms of a word one stem', () => {
    expect(germanPack.stem?.('gärten')).toBe(germanPack.stem?.('garten'));
    expect(germanPack.stem?.('garten')).not.toBe(germanPack.stem?.('gitter'));
  });

  it('knows long words that everybody understands', () => {
    const { longestSimpleLetters = 0, familiar = new Set<string>() } = germanPack.complexWords ?? {};
    expect(longestSimpleLetters).toBe(10);
    expect(familiar.has('kindergarten')).toBe(true);
    expect(familiar.has('photosynthese')).toBe(false);
  });
});

function isPassive(sentence: string): boolean | undefined {
  return segmentText(sentence, germanPack).sentences.some(({ words }) => germanPack.isPassive?.(words, sentence));
}

function hasTransition(sentence: string): boolean {
  const list = germanPack.transitionWords;
  if (list === null) throw new Error('German has transition words');
  return segmentText(sentence, germanPack).sentences.some((part) => hasTransitionWord(sentence, part, list));
}

function isContentWord(word: string): boolean {
  return germanPack.functionWords?.has(word) === false;
}
