import { periphrasticPassive } from '../../passive-voice/periphrastic-passive';
import { words } from '../../words';
import { isSpanishParticiple } from './participles';

/**
 * Spanish: a form of `ser` and a participle; `estar` tells of a state, and `se` leaves the verb active. Word classes from the author's
 * knowledge of the language.
 */
export const isSpanishPassive = periphrasticPassive({
  auxiliaries: words(
    'ser soy eres es somos sois son sea seas seamos seáis sean era eras éramos erais eran fui fuiste fue fuimos fuisteis fueron',
    'seré serás será seremos seréis serán sería serías seríamos seríais serían fuera fueras fuéramos fuerais fueran fuese fueses',
    'fuésemos fueseis fuesen sé sed siendo sido fuere fueres fuéremos fuereis fueren',
  ),
  isParticiple: isSpanishParticiple,
  clauseStarters: words(
    // relatives and question words
    'que qué quien quienes quién quiénes cual cuales cuál cuáles cuyo cuya cuyos cuyas cuanto cuanta cuantos cuantas cuánto cuánta',
    'cuántos cuántas donde dónde adonde adónde cuando cuándo como cómo',
    // subordinating and adversative conjunctions
    'aunque conque mas mientras pero porque pues según si sino',
    // estar, which has a participle of its own
    'estar estoy estás está estamos estáis están esté estés estemos estéis estén estaba estabas estábamos estabais estaban estuve',
    'estuviste estuvo estuvimos estuvisteis estuvieron estaré estarás estará estaremos estaréis estarán estaría estarías',
    'estaríamos estaríais estarían estuviera estuvieras estuviéramos estuvierais estuvieran estuviese estuvieses estuviésemos',
    'estuvieseis estuviesen estad estando estado',
  ),
  // articles
  predicateArticles: words('el la los las lo un una unos unas'),
  nounMarkers: words(
    // articles and contractions
    'el la los las lo un una unos unas al del',
    // possessives and demonstratives
    'mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras este esta estos estas ese esa esos',
    'esas aquel aquella aquellos aquellas',
    // prepositions
    'a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras',
  ),
  boundary: /[,:]/,
});
