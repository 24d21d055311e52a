import type { TransitionWords } from '../../language-pack';
import { words } from '../../words';
import { PHRASES_OF_CONTRAST } from './phrases-of-contrast';
import { PHRASES_OF_EXPLANATION } from './phrases-of-explanation';
import { PHRASES_OF_ORDER } from './phrases-of-order';
import { PHRASES_OF_REASON } from './phrases-of-reason';

/**
 * Swedish connectives of one word by the relation they express, from the author's knowledge of the grammar: conjunctions that link
 * statements, conjunctional adverbs, sentence adverbials that look back, prepositions of reason, concession and comparison.
 * Which classes count was calibrated by comparing scores on texts. So left out are what mostly does something else (`och`, `eller`,
 * `att`, `som`, `så`, `för`, `till`; `om`, `sedan` and `utan`, which are prepositions as well), adverbs of mere time and frequency (`nu`,
 * `fortfarande`, `vanligtvis`), infinitives of purpose (`för att`), means (`genom att`), requests to the reader and abbreviations.
 */
export const TRANSITION_WORDS: TransitionWords = {
  single: words(
    // addition
    'dels dessutom däribland därutöver förutom likaledes likaså också samt vidare ytterligare även',
    // contrast
    'dock däremot emellertid istället medan men motsatsvis omvänt snarare tvärtemot tvärtom ändå',
    // concession
    'fastän förvisso likafullt likväl oavsett oberoende trots visserligen åtminstone',
    // cause
    'därför därigenom eftersom nämligen ty varför varigenom',
    // consequence
    'alltså därmed ergo följaktligen härigenom härmed således sålunda',
    // condition and restriction
    'annars förutsatt ifall såtillvida såvida såvitt',
    // purpose and means
    'varmed varvid',
    // time
    'alltefter allteftersom alltmedan dessförinnan då därefter därförinnan därpå därvid efteråt',
    'fortsättningsvis förrän förut hädanefter härefter härnäst härvid inledningsvis',
    'innan när parallellt samtidigt sedermera senare',
    'slutligen tidigare tills varefter varpå vartefter',
    // order
    'avslutningsvis först sist',
    // comparison
    'analogt angående beträffande desto enligt gentemot jämförelsevis likadant liksom såsom',
    // example and explanation
    'exempelvis speciellt särskilt',
    // emphasis
    'anmärkningsvärt bevisligen dessvärre egentligen faktiskt framförallt främst förstås förvånansvärt givetvis huvudsakligen',
    'lyckligtvis minsann naturligtvis obestridligen olyckligtvis onekligen otvetydigt otvivelaktigt självfallet självklart',
    'synnerligen säkerligen tveklöst tydligen tyvärr uppenbarligen uttryckligen verkligen väsentligen',
    // summary and generalisation
    'delvis generellt kortfattat sammanfattningsvis sammanlagt sammantaget summerat överlag',
  ),
  phrases: [...PHRASES_OF_CONTRAST, ...PHRASES_OF_REASON, ...PHRASES_OF_ORDER, ...PHRASES_OF_EXPLANATION],
  pairs: [
    ['antingen', 'eller'],
    ['varken', 'eller'],
    ['både', 'och'],
    ['såväl', 'som'],
    ['vare sig', 'eller'],
    ['inte så mycket', 'som'],
  ],
};
