import { periphrasticPassive } from '../../passive-voice/periphrastic-passive';
import { words } from '../../words';
import { isPortugueseParticiple } from './participles';

/**
 * Portuguese: a form of `ser` and a participle; `estar` tells of a state, and `se` leaves the verb active. Word classes from the author's
 * knowledge of the language.
 */
export const isPortuguesePassive = periphrasticPassive({
  auxiliaries: words(
    'ser sou és é somos sois são seja sejas sejamos sejais sejam era eras éramos éreis eram fui foste foi fomos fostes foram serei',
    'serás será seremos sereis serão seria serias seríamos seríeis seriam fora foras fôramos fôreis fosse fosses fôssemos fôsseis',
    'fossem for fores formos fordes forem seres sermos serdes serem sê sede sendo sido',
  ),
  isParticiple: isPortugueseParticiple,
  clauseStarters: words(
    // relatives and question words
    'que quê quem qual quais cujo cuja cujos cujas quanto quanta quantos quantas onde aonde donde quando como',
    // subordinating and adversative conjunctions
    'caso conforme consoante embora enquanto mas pois porém porque se segundo senão',
    // estar, which has a participle of its own
    'estar estou estás está estamos estais estão esteja estejas estejamos estejais estejam estava estavas estávamos estáveis',
    'estavam estive estiveste esteve estivemos estivestes estiveram estarei estarás estará estaremos estareis estarão estaria',
    'estarias estaríamos estaríeis estariam estivera estiveras estivéramos estivéreis estivesse estivesses estivéssemos',
    'estivésseis estivessem estiver estiveres estivermos estiverdes estiverem estares estarmos estardes estarem estai estando',
    'estado',
  ),
  // articles
  predicateArticles: words('o a os as um uma uns umas'),
  nounMarkers: words(
    // articles and their contractions with prepositions
    'o a os as um uma uns umas ao à aos às do da dos das dum duma duns dumas no na nos nas num numa nuns numas pelo pela pelos',
    'pelas',
    // possessives and demonstratives
    'meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa vossos vossas este esta estes',
    'estas esse essa esses essas aquele aquela aqueles aquelas',
    // prepositions
    'ante após até com contra de desde durante em entre mediante para perante por sem sob sobre',
  ),
  boundary: /[,:]/,
});
