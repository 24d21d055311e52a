import { words } from '../../words';
import { FUNCTION_VERBS } from './function-verbs';

/** Words that lose their last vowel before another. */
const ELIDED = words("c' d' j' jusqu' l' lorsqu' m' n' puisqu' qu' quoiqu' s' t'");

/** Those of them that stand before a noun phrase or a subject, and so not before a verb. */
const BEFORE_NOMINAL = words("jusqu' lorsqu' puisqu' qu' quoiqu'");
const VOWEL = /^(?:[aàeéêiîoôuœ]|h(?:abituel|eure|ier|ormis)|y)/;

const WHOLE_WORDS = [
  ...FUNCTION_VERBS,
  ...words(
    // articles and contractions
    'le la les un une des du au aux',
    // personal and reflexive pronouns
    'je tu il elle on nous vous ils elles me te se lui leur y en moi toi soi eux',
    // possessives
    'mon ma mes ton ta tes son sa ses notre nos votre vos leurs mien mienne miens miennes tien tienne tiens tiennes sien sienne siens',
    'siennes nôtre nôtres vôtre vôtres',
    // demonstratives
    'ce cet cette ces ceci cela ça celui celle ceux celles ci là',
    // relatives and question words
    'qui que quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels',
    'desquelles quiconque comment combien pourquoi quand',
    // indefinites and quantifiers
    'aucun aucune aucuns aucunes autre autres autrui certain certaine certains certaines chacun chacune chaque divers diverse diverses',
    'différent différente différents différentes maint mainte maints maintes même mêmes nul nulle nuls nulles personne plusieurs',
    "quelconque quelconques quelque quelques quelqu'un quelqu'une rien tel telle tels telles tout toute tous toutes uns unes assez",
    'autant beaucoup bien davantage moins peu plus presque tant tellement trop demi demie demis demies moitié moitiés plupart reste',
    'restes',
    // cardinal numerals
    'zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante',
    'soixante septante huitante octante nonante cent cents mille million millions milliard milliards',
    // ordinal numerals
    'premier premiers première premières second seconde seconds secondes deuxième deuxièmes troisième troisièmes quatrième quatrièmes',
    'cinquième cinquièmes sixième sixièmes septième septièmes huitième huitièmes neuvième neuvièmes dixième dixièmes onzième onzièmes',
    'douzième douzièmes vingtième vingtièmes centième centièmes millième millièmes dernier derniers dernière dernières',
    // prepositions
    'à après avant avec chez concernant contre dans de depuis derrière dès devant durant entre envers excepté hormis hors jusque malgré',
    'moyennant outre par parmi pendant pour près sans sauf selon sous suivant sur vers via voici voilà vis',
    // heads of prepositional expressions
    'afin cause dépit face faveur grâce lieu long lors loin quant raison travers',
    // conjunctions
    'et ou ni mais or car donc si comme lorsque parce puisque quoique sinon tandis',
    // adverbs of place
    'ailleurs autour dedans dehors dessous dessus ici partout',
    // adverbs of time
    "actuellement alors aujourd'hui auparavant aussitôt autrefois bientôt déjà demain désormais dorénavant encore enfin ensuite hier",
    'immédiatement jadis jamais longtemps maintenant naguère parfois puis quelquefois rarement récemment soudain souvent tard tôt',
    'toujours',
    // adverbs of manner and degree
    "ainsi aussi d'abord d'accord environ fort guère mal mieux pis plutôt quasi quasiment seulement surtout très vite",
    // adverbs of assertion, negation and doubt
    'ne non oui pas point certes',
    // adverbs that link or qualify statements
    'absolument apparemment cependant certainement clairement complètement effectivement également énormément entièrement',
    'essentiellement évidemment exactement extrêmement facilement finalement fréquemment généralement habituellement initialement',
    'largement légèrement naturellement néanmoins normalement notamment parfaitement particulièrement pourtant pratiquement précisément',
    'principalement probablement réellement relativement simplement spécialement sûrement totalement toutefois uniquement vraiment',
    // general adjectives
    'bon bonne bons bonnes meilleur meilleure meilleurs meilleures mauvais mauvaise mauvaises pire pires grand grande grands grandes',
    'petit petite petits petites gros grosse grosses longs longue longues court courte courts courtes haut haute hauts hautes bas basse',
    'basses nouveau nouvel nouveaux nouvelle nouvelles vieux vieil vieille vieilles jeune jeunes beau bel beaux belle belles joli jolie',
    'jolis jolies seul seule seuls seules propre propres possible possibles impossible impossibles simple simples difficile difficiles',
    'facile faciles rapide rapides sûr sûre sûrs sûres récent récente récents récentes prochain prochaine prochains prochaines',
    'précédent précédente précédents précédentes suivante suivants suivantes supérieur supérieure supérieurs supérieures inférieur',
    'inférieure inférieurs inférieures complet complets complète complètes entier entiers entière entières unique uniques pareil',
    'pareille pareils pareilles semblable semblables normal normale normaux normales général générale généraux générales principal',
    'principale principaux principales important importante importants importantes',
    // general nouns
    'chose choses truc trucs façon façons manière manières sorte sortes type types genre genres cas fois idée idées sujet sujets thème',
    'thèmes points partie parties aspect aspects fait faits exemple exemples détail détails gens',
    // units and points of time
    'moment moments temps minute minutes heure heures jour jours journée journées semaine semaines mois an ans année années décennie',
    'décennies siècle siècles',
    // interjections
    'ah aïe allô bah ben bof bravo chut eh euh hé hein hélas ho holà hop oh ok ouf oups salut zut bonjour bonsoir adieu etc',
    // titles
    'monsieur messieurs madame mesdames mademoiselle mesdemoiselles mme mmes mlle mlles dr pr',
  ),
];

/**
 * French words that carry grammar rather than meaning, by word class, the closed classes complete. An elided one is one on its
 * own (l) and before another (qu'il). A form that belongs to two classes stands in the first. From the author's knowledge of
 * the language; which open classes count was calibrated by comparing verdicts on natural texts with Yoast's.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...WHOLE_WORDS,
  ...[...ELIDED].map((elided) => elided.slice(0, -1)),
  ...WHOLE_WORDS.filter((word) => VOWEL.test(word)).flatMap((word) =>
    [...ELIDED]
      .filter((elided) => !FUNCTION_VERBS.has(word) || !BEFORE_NOMINAL.has(elided))
      .map((elided) => elided + word),
  ),
]);
