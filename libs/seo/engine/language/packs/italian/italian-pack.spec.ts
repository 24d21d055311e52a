import { segmentText } from '../../../document/segment-text';
import { parseKeyphrase } from '../../../keyphrase/keyphrase';
import { matchedShare } from '../../../keyphrase/matched-share';
import { hasTransitionWord } from '../../../yoast/readability/has-transition-word';
import { italianPack } from './italian-pack';
import { TRANSITION_WORDS } from './transition-words';

function onlySentence(text: string) {
  const { sentences } = segmentText(text, italianPack);
  return sentences[0] ?? { start: 0, end: 0, words: [], length: 0 };
}

describe('the passive voice in Italian', () => {
  const isPassive = (text: string) => italianPack.isPassive?.(onlySentence(text).words, text);

  it.each([
    'La torta viene tagliata dalla nonna.',
    'I libri sono stati letti in fretta.',
    'Il ponte verrà presto riparato.',
    'Queste scarpe vanno pulite ogni sera.',
    'La lettera fu scritta di notte.',
    'Le finestre vengono aperte al mattino.',
    'Dicono che la casa sia stata venduta.',
  ])('is found: %s', (text) => {
    expect(isPassive(text)).toBe(true);
  });

  it.each([
    'La nonna ha tagliato la torta.',
    'Il negozio è chiuso.',
    'Mio zio è arrivato stamattina.',
    'Mi viene sempre fame.',
    'Giulia va al mercato.',
    'Viene da una vita difficile, segnata dalla guerra.',
    'Il treno viene da Roma quando abbiamo finito.',
    'Va il ragazzo vestito di rosso.',
    'Siamo stati a casa.',
  ])('is not found: %s', (text) => {
    expect(isPassive(text)).toBe(false);
  });
});

describe('transition words in Italian', () => {
  it.each([
    'Tuttavia il treno era in ritardo.',
    'È uscito perché faceva caldo.',
    'Prima di tutto, sbucciate le carote.',
    "All'inizio nessuno parlava.",
    'Il postino, per esempio, passa presto.',
    'Sia Anna che Luca giocano a carte.',
    'È uscito per via della pioggia.',
  ])('are found: %s', (text) => {
    expect(hasTransitionWord(text, onlySentence(text), TRANSITION_WORDS)).toBe(true);
  });

  it.each(['Il postino passa in bici.', 'Mia sorella suona il pianoforte.', 'Nessuno parla con lui.'])(
    'are not found: %s',
    (text) => {
      expect(hasTransitionWord(text, onlySentence(text), TRANSITION_WORDS)).toBe(false);
    },
  );
});

describe('words in Italian', () => {
  it.each(['il', 'gli', 'dello', 'nelle', 'noi', "c'è", 'sarebbero', 'potrebbe', 'piccole', 'quattordici', 'spesso'])(
    '%s is a function word',
    (word) => {
      expect(italianPack.functionWords?.has(word)).toBe(true);
    },
  );

  it.each(['casa', 'correre', "dell'acqua", 'dati', 'versione'])('%s carries meaning', (word) => {
    expect(italianPack.functionWords?.has(word)).toBe(false);
  });

  it.each([
    ['cantare', 'cantava'],
    ['giardino', 'giardini'],
  ])('%s and %s share a stem', (one, other) => {
    expect(italianPack.stem?.(one)).toBe(italianPack.stem?.(other));
  });

  it.each([
    ['acqua calda', "Dell'acqua calda scorre."],
    ['albero', 'Dorme sotto un albero: l’albero trema.'],
    ["un'arancia", 'Paolo sbuccia un’arancia.'],
  ])('finds "%s" behind an apostrophe', (keyphrase, text) => {
    const parsed = parseKeyphrase(keyphrase, italianPack);
    expect(parsed && matchedShare(parsed, segmentText(text, italianPack))).toBe(1);
  });
});
