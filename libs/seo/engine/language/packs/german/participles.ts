import { words } from '../../words';

/** Second participles of the strong and mixed verbs, without `ge-`. */
const STRONG_STEMS = words(
  'backen beten bissen blasen blieben blichen bogen borgen boren borsten boten braten brannt brochen bracht bunden dacht diehen droschen drossen drungen durft',
  'fahren fallen fangen flochten flogen flohen flossen fochten fressen froren funden gangen geben gessen glichen glitten golten goren gossen',
  'graben griffen haben halten hangen hauen hoben heißen holfen kannt klungen kniffen kommen konnt krochen laden lassen laufen legen lesen liehen',
  'litten logen loschen lungen mahlen messen mieden mocht molken musst nannt nommen nossen pfiffen priesen quollen raten rannt rieben rissen ritten',
  'rochen ronnen rufen rungen salzen sandt schaffen schehen schieden schienen schlafen schlagen schlichen schliffen schlossen schlungen schmissen',
  'schmolzen schnitten schoben scholten schollen schoren schossen schrieben schrien schritten schrocken schwiegen schwollen schwommen schworen',
  'schwunden schwungen sehen sessen soffen sogen sonnen sotten spalten spien sponnen sprochen sprossen sprungen standen stiegen stochen stohlen',
  'storben stoßen stossen strichen stritten stunken sungen sunken tan tragen treten trieben troffen trogen trunken wachsen waschen wandt wichen',
  'wiesen wesen woben wogen wonnen worben worfen wrungen wunden wusst wußt zogen zwungen',
);

/** Second participles of strong verbs that do not exist without their prefix. */
const WITH_OWN_PREFIX = words(
  'befohlen empfohlen begonnen empfunden genesen geschehen vergessen verloren verziehen geboren misslungen verdorben verworren gelungen genossen gestorben',
);

/** First parts of separable verbs, before the `ge-` of the participle: an-ge-zeigt, wiederher-ge-stellt, teil-ge-nommen. */
const SEPARABLE_PREFIXES = words(
  'ab an auf aus bei da dabei daher dahin dar durch ein empor entgegen entlang entzwei fort gegenüber heim her herab heran herauf heraus',
  'herbei herein herum herunter hervor hin hinab hinauf hinaus hinein hinunter hinweg hinzu hoch inne los mit nach nieder quer über um umher',
  'unter voll vor voran voraus vorbei vorher vorüber weg weiter wider wieder wiederher zu zurecht zurück zusammen zuvor',
  'bekannt bereit bevor fehl fern fertig fest frei gut kennen klar offen richtig sicher statt still teil wahr zufrieden',
);

/** Prefixes that take the place of `ge-`, as in ver-wendet and be-schrieben. */
const INSTEAD_OF_GE = ['be', 'emp', 'ent', 'er', 'miss', 'ver', 'zer', 'über'];
/** Those that do so in some verbs and are separable in others; a weak form without `ge-` may be another tense. */
const INSTEAD_OF_GE_STRONG = [...INSTEAD_OF_GE, 'durch', 'hinter', 'um', 'unter', 'voll', 'wider', 'wieder'];

/** Present and past tenses of strong verbs, without prefix: with one they look like weak participles (er-hält, be-trat). */
const STRONG_TENSES = words(
  'bläst biegt bietet bindet birgt bleibt brät brennt bricht bringt denkt deiht dirbt drießt dringt fährt fällt fängt findet fiehlt flicht fliegt',
  'flieht fließt frisst friert geht gibt gießt gilt ginnt gisst gleicht gleitet gräbt greift hält hängt hebt heißt hilft kennt klingt kommt kriecht',
  'lädt lässt läuft leiht leidet liegt liert liest lischt misst nennt nimmt nießt pfiehlt quillt rät reibt reißt reitet rennt ringt rinnt ruft',
  'scheidet scheint schiebt schießt schlägt schläft schleicht schließt schlingt schmilzt schneidet schrickt schreibt schreit schreitet schweigt',
  'schwimmt schwindet schwört sieht singt sinkt sinnt sitzt spricht springt sticht stiehlt stirbt steht steigt stößt streicht streitet trägt trifft',
  'bat bot briet flocht focht glitt hielt litt riet ritt schnitt schritt stritt tat trat',
  'treibt tritt trinkt trügt tut wächst wäscht weicht weist wiegt windet wirbt wirft zeiht zieht zwingt',
);

/** Nouns, adjectives, adverbs and finite forms with the shape of a participle, also as the second part of a word (Angebot, Stadtgebiet). */
const NO_PARTICIPLES = words(
  'gebet gebiet gebot geburt gedicht geduld gefecht gegenwart gehalt geist geleit gemüt gerät gerecht gericht gerücht gerüst geschäft geschlecht',
  'geschwulst gesicht gespenst gestalt gewalt gewicht gewinnt gesamt geht gehört gelingt geschieht gibt gilt genießt',
  'bedacht bericht bereit bereits bescheid besucht bett best beliebt bewusst betracht',
  'entlang erst ernst erhalt überhaupt überfahrt übermut übersicht überschrift',
  'verbot verdacht verlust vernunft verstand verwandt verzicht',
  'aufenthalt vorbehalt hinterhalt',
  // infinitives of the same form, of verbs that take no passive
  'bekommen enthalten entfallen entkommen erhalten gefallen verfallen verkommen zerfallen',
);

const SECOND_PERSON = /[^s]st$/;
const NOUN = /(?:heit|keit|schaft)$/;
const LONGEST_PARTICIPLE = 40;

/** Whether a word has the form of a second participle. */
export function isParticiple(word: string): boolean {
  if (word.length > LONGEST_PARTICIPLE || NO_PARTICIPLES.has(word)) return false;
  return WITH_OWN_PREFIX.has(word) || word.endsWith('iert') || isWithGe(word) || isWithoutGe(word);
}

/** ge-macht, an-ge-zeigt, auf-ge-schrieben. */
function isWithGe(word: string): boolean {
  for (let at = word.indexOf('ge'); at >= 0; at = word.indexOf('ge', at + 1)) {
    if (at > 0 && !SEPARABLE_PREFIXES.has(word.slice(0, at))) continue;
    const stem = word.slice(at + 'ge'.length);
    if (STRONG_STEMS.has(stem) || (stem.length >= 2 && isWeak(stem) && !NO_PARTICIPLES.has(`ge${stem}`))) return true;
  }
  return false;
}

/** ver-wendet, be-schrieben, an-er-kannt; forms in -st are of the second person (du bestellst), those in -sst are not (verfasst). */
function isWithoutGe(word: string): boolean {
  return INSTEAD_OF_GE_STRONG.some((prefix) => {
    const at = word.indexOf(prefix);
    if (at < 0 || (at > 0 && !SEPARABLE_PREFIXES.has(word.slice(0, at)))) return false;
    const stem = word.slice(at + prefix.length);
    if (STRONG_STEMS.has(stem)) return true;
    if (NO_PARTICIPLES.has(word.slice(at)) || SECOND_PERSON.test(stem)) return false;
    return INSTEAD_OF_GE.includes(prefix) && stem.length > 2 && isWeak(stem);
  });
}

function isWeak(stem: string): boolean {
  return stem.endsWith('t') && !NOUN.test(stem) && !STRONG_TENSES.has(stem);
}
