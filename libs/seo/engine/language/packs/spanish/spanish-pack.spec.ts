import { segmentText } from '../../../document/segment-text';
import { hasTransitionWord } from '../../../yoast/readability/has-transition-word';
import { spanishPack } from './spanish-pack';
import { TRANSITION_WORDS } from './transition-words';

function onlySentence(text: string) {
  const { sentences } = segmentText(text, spanishPack);
  return sentences[0] ?? { start: 0, end: 0, words: [], length: 0 };
}

describe('the passive voice in Spanish', () => {
  const isPassive = (text: string) => spanishPack.isPassive?.(onlySentence(text).words, text);

  it.each([
    'La novela fue escrita en dos meses.',
    'Los puentes serán reparados antes del invierno.',
    'Las cartas habían sido leídas por su hermana.',
    'El acuerdo puede ser roto en cualquier instante.',
    'Las ventanas eran muy bien abiertas por el conserje.',
    'Me dijeron que el coche fue vendido.',
  ])('is found: %s', (text) => {
    expect(isPassive(text)).toBe(true);
  });

  it.each([
    'La tienda está cerrada.',
    'Mi prima ha escrito una novela.',
    'El tren es rápido y cómodo.',
    'Marta es abogada.',
    'Ese es el vino preferido de mi padre.',
    'Se venden pisos nuevos.',
    'Fuimos al lago, cansados y felices.',
    'Es la hora de comer.',
  ])('is not found: %s', (text) => {
    expect(isPassive(text)).toBe(false);
  });
});

describe('transition words in Spanish', () => {
  it.each([
    'Sin embargo, nadie llamó.',
    'Llegó tarde porque perdió el tren.',
    'Es decir, pagaremos la mitad.',
    'Primero lava las verduras.',
    'Fue tan alto como su hermano.',
    'Nos quedamos en casa debido a una tormenta.',
    'El gato, por ejemplo, duerme mucho.',
  ])('are found: %s', (text) => {
    expect(hasTransitionWord(text, onlySentence(text), TRANSITION_WORDS)).toBe(true);
  });

  it.each(['El gato duerme en la cocina.', 'Ahora vive con su abuela.', 'Mi hermano compró un piano.'])(
    'are not found: %s',
    (text) => {
      expect(hasTransitionWord(text, onlySentence(text), TRANSITION_WORDS)).toBe(false);
    },
  );
});

describe('words in Spanish', () => {
  it.each(['el', 'unas', 'del', 'al', 'nosotros', 'qué', 'hubiéramos', 'podrían', 'hacia', 'aunque', 'dieciséis'])(
    'takes %s for a function word',
    (word) => {
      expect(spanishPack.functionWords?.has(word)).toBe(true);
    },
  );

  it.each(['receta', 'madera', 'corriendo', 'haciendo', 'rápidamente'])('takes %s for a word of meaning', (word) => {
    expect(spanishPack.functionWords?.has(word)).toBe(false);
  });

  it('gives the forms of a word one stem', () => {
    expect(new Set(['cocina', 'cocinas', 'cocinar'].map((word) => spanishPack.stem?.(word))).size).toBe(1);
  });

  it('keeps among the familiar words only those that are longer than simple ones', () => {
    const { longestSimpleLetters = 0, familiar = new Set<string>() } = spanishPack.complexWords ?? {};
    expect(familiar.size).toBeGreaterThan(500);
    expect([...familiar].filter((word) => word.length <= longestSimpleLetters)).toEqual([]);
  });
});
