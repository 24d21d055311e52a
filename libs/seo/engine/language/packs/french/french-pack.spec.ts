import { parseDocument } from '../../../document/parse-document';
import { segmentText } from '../../../document/segment-text';
import { parseKeyphrase } from '../../../keyphrase/keyphrase';
import { matchedShare } from '../../../keyphrase/matched-share';
import { checkOf } from '../../../testing/check-of';
import { hasTransitionWord } from '../../../yoast/readability/has-transition-word';
import { frenchPack } from './french-pack';
import { TRANSITION_WORDS } from './transition-words';

function onlySentence(text: string) {
  const { sentences } = segmentText(text, frenchPack);
  return sentences[0] ?? { start: 0, end: 0, words: [], length: 0 };
}

describe('the passive voice in French', () => {
  const isPassive = (text: string) => frenchPack.isPassive?.(onlySentence(text).words, text);

  it.each([
    'La lettre est écrite par ma tante.',
    'Les pommes ont été cueillies hier.',
    'Le pont sera très bientôt réparé.',
    "Ce vin n'est pas vendu ici.",
    'Les rideaux doivent être lavés.',
    "J'aimerais être invitée au bal.",
    'La porte est toujours ouverte par le gardien.',
    'Le gâteau est souvent coupé en deux.',
    'Le chat, qui dort, est nourri par Paul.',
  ])('is found: %s', (text) => {
    expect(isPassive(text)).toBe(true);
  });

  it.each([
    'Marie a écrit une lettre.',
    "Ils se sont lavés à l'eau froide.",
    "Elle s'est coupée au doigt.",
    'Nous nous sommes perdus en forêt.',
    'Mon oncle est arrivé ce matin.',
    'Elles sont restées à la maison.',
    "C'est fini pour aujourd'hui.",
    'Il est âgé de dix ans.',
    'Voici une ville de grande beauté.',
    'Paul est un employé.',
    'Ce chien est le voisin préféré des enfants.',
    'Le jardin est calme, fermé depuis midi.',
    'Il est là quand nous avons mangé.',
    'Elle a peut-être gagné.',
    'Le repas est de qualité.',
  ])('is not found: %s', (text) => {
    expect(isPassive(text)).toBe(false);
  });
});

describe('transition words in French', () => {
  it.each([
    'Cependant, le train était en retard.',
    'Il est parti parce que la nuit tombait.',
    "D'abord, épluchez les carottes.",
    'Si tu viens, il faut que tu apportes du pain.',
    'Afin de gagner du temps, prenez le bus.',
    'Le facteur, par exemple, passe tôt.',
    'Il sort même si elle dort.',
    'Il fait si froid que le lac gèle.',
  ])('are found: %s', (text) => {
    expect(hasTransitionWord(text, onlySentence(text), TRANSITION_WORDS)).toBe(true);
  });

  it.each([
    'Le facteur passe tôt.',
    'Ma sœur joue du piano.',
    'Quand il pleut, le chat dort.',
    "Un en-cas de fruits m'attend.",
  ])('are not found: %s', (text) => {
    expect(hasTransitionWord(text, onlySentence(text), TRANSITION_WORDS)).toBe(false);
  });
});

describe('words in French', () => {
  it.each([
    'le',
    'des',
    'aux',
    'nous',
    "qu'il",
    "d'une",
    'auraient',
    'pourrait',
    'grandes',
    'quatorze',
    'chez',
    'souvent',
  ])('%s is a function word', (word) => {
    expect(frenchPack.functionWords?.has(word)).toBe(true);
  });

  it.each(['maison', 'courir', "l'eau", 'données', 'version'])('%s carries meaning', (word) => {
    expect(frenchPack.functionWords?.has(word)).toBe(false);
  });

  it.each([
    ['chanter', 'chantait'],
    ['jardin', 'jardins'],
  ])('%s and %s share a stem', (one, other) => {
    expect(frenchPack.stem?.(one)).toBe(frenchPack.stem?.(other));
  });

  it.each([
    ['eau chaude', "L'eau chaude coule."],
    ['arbre', 'Il dort au pied d’un arbre et l’arbre tremble.'],
    ["l'eau", 'Paul boit de l’eau.'],
  ])('finds "%s" behind an apostrophe', (keyphrase, text) => {
    const parsed = parseKeyphrase(keyphrase, frenchPack);
    expect(parsed && matchedShare(parsed, segmentText(text, frenchPack))).toBe(1);
  });

  it('does not take another article for the one in the keyphrase', () => {
    const parsed = parseKeyphrase("l'eau", frenchPack);
    expect(parsed && matchedShare(parsed, segmentText("Un verre d'eau.", frenchPack))).toBe(0);
  });
});

describe('complex words in French', () => {
  const complexWords = (content: string) => checkOf('wordComplexity', { content, locale: 'fr_FR' }).marks?.length ?? 0;

  it.each([
    ["<p>Il choisit d'apporter un parapluie.</p>", 0],
    ['<p>Nous avons choisi un appartement magnifique.</p>', 0],
    ['<p>Un ornithorynque dort.</p>', 1],
  ])('in %s are %d', (content, count) => {
    expect(complexWords(content)).toBe(count);
  });
});

describe('sentences in French', () => {
  it('do not end at a title', () => {
    const [block] = parseDocument('<p>Mme Petit dort. Dr. Lenoir veille.</p>', frenchPack).blocks;
    expect(block?.sentences).toHaveLength(2);
  });

  it('begin with the word after an article', () => {
    expect(frenchPack.passedOverBeginnings.has('les')).toBe(true);
    expect(frenchPack.passedOverBeginnings.has('jardin')).toBe(false);
  });
});
