import { segmentText } from '../../../document/segment-text';
import { hasTransitionWord } from '../../../yoast/readability/has-transition-word';
import { portuguesePack } from './portuguese-pack';
import { TRANSITION_WORDS } from './transition-words';

function onlySentence(text: string) {
  const { sentences } = segmentText(text, portuguesePack);
  return sentences[0] ?? { start: 0, end: 0, words: [], length: 0 };
}

describe('the passive voice in Portuguese', () => {
  const isPassive = (text: string) => portuguesePack.isPassive?.(onlySentence(text).words, text);

  it.each([
    'O bolo foi feito pela minha avó.',
    'As pontes serão reparadas antes do inverno.',
    'As cartas tinham sido lidas por ela.',
    'A porta pode ser aberta com esta chave.',
    'Os bilhetes eram vendidos na estação.',
    'Disseram que o carro foi vendido.',
    'Os direitos são protegidos e respeitados.',
    'A carta foi entregue ontem.',
  ])('is found: %s', (text) => {
    expect(isPassive(text)).toBe(true);
  });

  it.each([
    'A loja está fechada.',
    'A minha prima tem escrito muito.',
    'O comboio é rápido e cómodo.',
    'A Marta é advogada.',
    'Vendem-se casas novas.',
    'Fomos ao lago, cansados e felizes.',
    'É um pedido da família.',
  ])('is not found: %s', (text) => {
    expect(isPassive(text)).toBe(false);
  });
});

describe('transition words in Portuguese', () => {
  it.each([
    'No entanto, ninguém ligou.',
    'Chegou tarde porque perdeu o trem.',
    'Ou seja, pagaremos metade.',
    'De facto, o preço subiu.',
    'De fato, o preço subiu.',
    'Pode vir de comboio ou de carro.',
    'Ficámos em casa devido a uma tempestade.',
  ])('are found: %s', (text) => {
    expect(hasTransitionWord(text, onlySentence(text), TRANSITION_WORDS)).toBe(true);
  });

  it.each(['O gato dorme na cozinha.', 'Quando chove, o gato dorme.', 'O meu irmão comprou um piano.'])(
    'are not found: %s',
    (text) => {
      expect(hasTransitionWord(text, onlySentence(text), TRANSITION_WORDS)).toBe(false);
    },
  );
});

describe('words in Portuguese', () => {
  it.each([
    'os',
    'umas',
    'pelo',
    'nas',
    'dela',
    'você',
    'connosco',
    'conosco',
    'houvesse',
    'poderiam',
    'dezassete',
    'dezessete',
  ])('takes %s for a function word', (word) => {
    expect(portuguesePack.functionWords?.has(word)).toBe(true);
  });

  it.each(['receita', 'madeira', 'correndo', 'manualmente'])('takes %s for a word of meaning', (word) => {
    expect(portuguesePack.functionWords?.has(word)).toBe(false);
  });

  it('gives the forms of a word one stem', () => {
    expect(new Set(['cozinha', 'cozinhas', 'cozinhar'].map((word) => portuguesePack.stem?.(word))).size).toBe(1);
  });
});
