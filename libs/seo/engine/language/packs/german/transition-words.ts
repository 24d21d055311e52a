import type { TransitionWords } from '../../language-pack';
import { words } from '../../words';
import { PHRASES_OF_CONTRAST } from './phrases-of-contrast';
import { PHRASES_OF_EXPLANATION } from './phrases-of-explanation';
import { PHRASES_OF_ORDER } from './phrases-of-order';
import { PHRASES_OF_REASON } from './phrases-of-reason';

/**
 * German connectives of one word by the relation they express, from the author's knowledge of the grammar: conjunctions that link
 * statements, conjunctional adverbs, sentence adverbials that look back, prepositions of reason, concession and comparison.
 * Which classes count was calibrated by comparing scores on texts. So left out are words that join phrases (`und`, `oder`, `auch`),
 * compare or measure (`als`, `wie`, `bis`, `so`), plain adverbs of time (`bisher`, `derzeit`, `später`) and of frequency (`normalerweise`),
 * and prepositions of means and reference (`mithilfe`, `hinsichtlich`); `dass`, `dafür`, `dazu` and `dort` are in.
 */
export const TRANSITION_WORDS: TransitionWords = {
  single: words(
    // addition
    'ausserdem außerdem daneben darüberhinaus desgleichen ebenfalls ebenso ferner fernerhin genauso gleichermaßen',
    'gleichfalls obendrein sowie überdies übrigens weiter weiterhin weiters zudem zusätzlich',
    // contrast
    'aber allerdings alternativ andererseits anderseits dagegen demgegenüber doch einerseits freilich hingegen indes',
    'indessen jedoch sondern stattdessen umgekehrt vielmehr wiederum wogegen wohingegen',
    // replacement
    'anstatt anstelle ersatzweise statt',
    // concession
    'dennoch dessenungeachtet gleichwohl immerhin jedenfalls nichtsdestotrotz nichtsdestoweniger obgleich obschon obwohl ohnedies',
    'ohnehin sowieso trotz trotzdem unbeschadet ungeachtet wenigstens wenngleich wobei zumindest zwar',
    // cause
    'angesichts anlässlich aufgrund da dank denn infolge mangels nämlich wegen weil weshalb weswegen zumal',
    // consequence
    'also dadurch daher daraufhin darum dass daß dementsprechend demgemäß demnach demzufolge deshalb deswegen ergo folglich',
    'hierdurch infolgedessen konsequenterweise logischerweise mithin sodass somit zwangsläufig',
    // condition and restriction
    'abgesehen anderenfalls andernfalls ansonsten ausgenommen außer bestenfalls falls gegebenenfalls insofern insoweit',
    'notfalls nötigenfalls schlimmstenfalls sofern sonst soweit vorausgesetzt vorbehaltlich wenn widrigenfalls',
    // purpose and means
    'dafür dazu hierfür hiermit hierzu indem wodurch womit zwecks',
    // time
    'anfangs anschliessend anschließend bevor dabei damals danach dann davor derweil dort ehe fortan früher gleichzeitig',
    'heutzutage hierauf hierbei hiernach inzwischen künftig kurzfristig langfristig mittelfristig mittlerweile nachdem',
    'nachher neuerdings nunmehr plötzlich schlagartig seit seitdem seither sobald sodann soeben sofort sogleich solange',
    'sooft unterdessen ursprünglich vorerst vorher vormals während währenddem währenddessen zeitgleich zugleich zuvor',
    'zwischendurch zwischenzeitlich',
    // order
    'abschliessend abschließend anknüpfend drittens eingangs einleitend endlich erstens erstmals fünftens letztens',
    'schliesslich schließlich sechstens siebtens viertens vorab vorweg zuallererst zuallerletzt zuerst zuletzt zunächst',
    'zweitens',
    // comparison
    'ähnlich analog dementgegen desto entsprechend gegenüber gemäß gleichsam umso vergleichsweise verglichen',
    'zufolge',
    // example and explanation
    'beispielsweise beziehungsweise bspw. bzw. d.h. exemplarisch namentlich respektive sprich z.b.',
    // emphasis
    'ausdrücklich bedauerlicherweise bekanntermaßen bekanntlich bemerkenswerterweise besonders bezeichnenderweise definitiv',
    'ehrlicherweise erstaunlicherweise erwartungsgemäß fraglos gewiss glücklicherweise interessanterweise keinesfalls',
    'keineswegs leider natürlich offenbar offenkundig offensichtlich selbstredend selbstverständlich sicherlich sogar tatsächlich',
    'überraschenderweise unbestreitbar unbestritten unglücklicherweise verständlicherweise wahrhaftig wohlgemerkt zugegeben',
    'zugegebenermaßen zweifellos zweifelsohne',
    // summary and generalisation
    'generell größtenteils grundsätzlich insgesamt kurzgesagt kurzum letztendlich letztlich prinzipiell resümierend',
    'rückblickend schlussendlich schlussfolgernd zusammenfassend zusammengefasst zusammengenommen',
  ),
  phrases: [...PHRASES_OF_CONTRAST, ...PHRASES_OF_REASON, ...PHRASES_OF_ORDER, ...PHRASES_OF_EXPLANATION],
  pairs: [
    ['je', 'um so'],
    ['sowohl', 'als'],
    ['sowohl', 'wie'],
    ['weder', 'noch'],
    ['entweder', 'oder'],
    ['einmal', 'ein andermal'],
    ['nicht so sehr', 'als'],
  ],
};
