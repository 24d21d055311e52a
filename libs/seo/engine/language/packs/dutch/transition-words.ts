import type { TransitionWords } from '../../language-pack';
import { words } from '../../words';
import { PHRASES_OF_CONTRAST } from './phrases-of-contrast';
import { PHRASES_OF_EXPLANATION } from './phrases-of-explanation';
import { PHRASES_OF_ORDER } from './phrases-of-order';
import { PHRASES_OF_REASON } from './phrases-of-reason';

/**
 * Dutch connectives of one word by the relation they express, from the author's knowledge of the grammar: conjunctions that link
 * statements, conjunctional adverbs, sentence adverbials that look back, prepositions of reason, concession, time and comparison.
 * Which classes count was calibrated by comparing scores on texts. So left out are words that mostly do something else (`en` and `of`
 * join phrases, `dat` opens a clause, `daar` names a place, `daarvoor` belongs to a verb), prepositions of basis, dependence and
 * duration (`dankzij`, `volgens`, `tijdens`) and plain adverbs of time (`nu`, `momenteel`, `ooit`); `ook`, `dan` and `al` are in.
 */
export const TRANSITION_WORDS: TransitionWords = {
  single: words(
    // addition
    'alsmede alsook bovendien daarbij daarbovenop daarenboven daarnaast enerzijds eveneens evengoed evenmin evenzeer evenzo',
    'hierbij hiernaast noch nogmaals ook overigens tevens trouwens voorts',
    // contrast
    'anderzijds daarentegen daartegenover desondanks doch echter evenwel hiertegenover integendeel maar nochtans ofwel',
    'omgekeerd terwijl waarentegen',
    // concession
    'alhoewel alleszins althans desalniettemin hoewel niettegenstaande niettemin ofschoon ondanks onverminderd sowieso',
    'tenminste toch weliswaar',
    // cause
    'aangezien doordat immers ingevolge krachtens namelijk omdat omwille temeer vanwege waardoor want wegens zodat',
    // consequence
    'aldus bijgevolg daardoor daarom derhalve dientengevolge dus ergo hierdoor hierom logischerwijs logischerwijze vandaar zodoende',
    // condition and restriction
    'als anders behalve behoudens desnoods hetzij indien ingeval mits tenzij uitgezonderd voorzover wanneer zolang zoniet',
    'zonodig zover',
    // purpose and means
    'daarmee daartoe hiermee hiertoe middels opdat teneinde',
    // time
    'aanvankelijk achteraf alvast alvorens binnenkort daarna daarop destijds eens eerder eerst gaandeweg hierna hierop',
    'hiervoor indertijd inmiddels intussen langzamerhand later naarmate nadat naderhand nadien ondertussen oorspronkelijk',
    'opeens plotseling sedert sedertdien sindsdien spoedig straks tegelijk tevoren toen toentertijd tussendoor tussentijds',
    'uiteindelijk vervolgens vooraf vooraleer vooralsnog voordat voordien voorheen voorlopig voortaan vroeger waarna weldra',
    'zodra zojuist',
    // order
    'achtereenvolgens afsluitend allereerst eerstens eindelijk tenslotte vooreerst',
    // comparison
    'aangaande alsof betreffende conform dan evenals inzake naargelang omtrent overeenkomstig vergelijkbaar zoals',
    // example and explanation
    'bijv bijv. bijvoorbeeld bv. d.w.z. m.a.w. m.n. nl. o.a. oftewel t.w.',
    // emphasis
    'al blijkbaar bovenal eigenlijk gelukkig helaas hoofdzakelijk inderdaad kennelijk klaarblijkelijk nadrukkelijk',
    'natuurlijk onbetwistbaar ongetwijfeld onmiskenbaar ontegenzeggelijk overduidelijk toegegeven uitdrukkelijk uiteraard',
    'vanzelfsprekend voornamelijk welbeschouwd welteverstaan zeker',
    // summary and generalisation
    'concluderend doorgaans gewoonlijk grotendeels kortom kortweg meestal merendeels normaliter resumerend samengevat samenvattend',
    'veelal',
  ),
  phrases: [...PHRASES_OF_CONTRAST, ...PHRASES_OF_REASON, ...PHRASES_OF_ORDER, ...PHRASES_OF_EXPLANATION],
  pairs: [
    ['zodanig', 'dat'],
    ['nauwelijks', 'of'],
  ],
};
