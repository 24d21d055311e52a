import { words } from '../../words';

/** Second participles of the strong and mixed verbs, without `ge-`. */
const STRONG_STEMS = words(
  'bakken bannen barsten beden beten blazen bleken bleven blonken boden bogen bonden borgen borsten braden bracht broken brouwen daan dacht doken',
  'dolven dongen dorven dragen dreven drongen dronken dropen dwongen floten gaan geten geven gleden glommen golden gonnen goten graven grepen',
  'had hangen heten heven hesen holpen houden houwen keken klommen klonken kloven knepen kocht komen kozen kregen kreten kropen lachen laden laten',
  'leden legen leken lezen loken logen lopen meden melken meten molken negen nepen nezen nomen noten plozen prezen raden reden regen reten rezen',
  'roepen roken ronnen schapen scheiden schenen schoken scholden schonden schonken schoren schoten schoven schreden schreven schrokken slapen slagen sleten',
  'slepen slonken slopen sloten smeten smolten sneden snoten snoven spannen speten spleten spogen sponnen spoten sproken sprongen sproten staan stegen',
  'steken stoken stolen stonken storven stoten stoven streden streken togen treden troffen trokken vallen vangen varen vaten vlochten vloden vlogen',
  'vloten vochten vonden vouwen vreten vreven vroren wassen wegen weken weten weven wezen wogen wonden wonnen worden worpen worven wreken wreven wroken',
  'wrongen zegd zeten zien zocht zoden zogen zonden zongen zonken zonnen zopen zouten zwegen zwollen zwolgen zwommen zwonden zworen zworven',
);

/**
 * First parts of separable verbs, before the `ge-` of the participle: toe-ge-voegd. Those with `door`, `op` and `weer` Yoast
 * does not count, by comparing scores on texts, and so they are left out.
 */
const SEPARABLE_PREFIXES = words(
  'aan achter achteruit af bij bijeen binnen boven buiten dicht droog fijn gelijk goed heen her in klaar los langs mede mee mis na neer om',
  'omhoog omlaag onder open over rond samen schoon stil tegen tegemoet teleur tentoon terecht terug teweeg thuis toe uit uiteen vast',
  'veilig verder vol voor voort vooruit voorbij vrij waar weg',
);

/** Prefixes that take the place of `ge-` in weak verbs, as in ver-wijderd. */
const INSTEAD_OF_GE = ['be', 'ver', 'ont', 'her', 'er'];
/** Those of strong verbs, as in be-schreven and onder-zocht. */
const INSTEAD_OF_GE_STRONG = [...INSTEAD_OF_GE, 'onder'];

/** Participles with a prefix that is separable in other verbs, and so takes `ge-` there. */
const FURTHER_PARTICIPLES = words(
  'aanbeden aanbevolen aanvaard achterhaald doorboord doorgrond doorkruist doorstaan doorzocht misbruikt mishandeld mislukt misleid misverstaan',
  'omarmd omgeven omhelsd omringd omschreven omsingeld omvat onderbroken onderdrukt onderhandeld onderhouden ondernomen ondersteund onderstreept',
  'ondertekend ondervonden ondervraagd onderwezen onderworpen overdreven overhandigd overladen overleefd overtroffen overtuigd overweldigd overwogen',
  'overwonnen volbracht voldaan voltooid voltrokken voorkomen voorspeld voorzien weerhouden weerlegd weerspiegeld weerstaan geboren',
);

/** Words with the shape of a participle that are nouns, adjectives or adverbs. */
const NO_PARTICIPLES = words(
  'gebied geluid gewicht gezicht geld gedicht gerecht geslacht gevecht gehucht gewaad gemoed geest geweld genot gebed gezant geit gerst',
  'bericht beleid bed bezit bewind besluit beeld best bent bestand bewust beknopt bereid beroemd berucht beest',
  'verband verdriet verstand verbod verwant eerst erfgoed ernst expert herfst ontbijt erst gezond ongezond',
);

/** Present tenses of strong verbs and of stems in -t, without prefix: with one they look like weak participles (be-gint, ver-koopt). */
const STRONG_PRESENTS = words(
  'biedt blijft breekt brengt denkt derft draagt drijft drinkt dwingt eet gaat geeft geldt gint giet grijpt heft helpt houdt kijkt koopt',
  'kiest komt krijgt laat leest ligt loopt neemt niet nijgt rijdt roept scheidt schenkt schijnt schiet schrijft',
  'schuift slaat slaapt sluit smelt snijdt spreekt springt staat steekt sterft stijgt strijkt treedt treft trekt valt vangt vecht vindt',
  'vliegt vraagt vriest weegt weet werft werpt wijst wint zendt ziet zingt zit zoekt zuigt zwijgt zweert zwemt bindt bijt bidt',
  'blinkt luikt ruikt vaart liest nijpt',
);

const LONGEST_PARTICIPLE = 40;

/** Whether a word has the form of a second participle. */
export function isParticiple(word: string): boolean {
  if (word.length > LONGEST_PARTICIPLE || NO_PARTICIPLES.has(word)) return false;
  return FURTHER_PARTICIPLES.has(word) || isWithGe(word) || isWithoutGe(word);
}

/** ge-maakt, toe-ge-voegd, aan-ge-nomen. */
function isWithGe(word: string): boolean {
  for (let at = word.indexOf('ge'); at >= 0; at = word.indexOf('ge', at + 1)) {
    if (at > 0 && !SEPARABLE_PREFIXES.has(word.slice(0, at))) continue;
    const stem = word.slice(at + 2);
    if (STRONG_STEMS.has(stem) || (stem.length >= 3 && DENTAL_ENDING.test(stem) && !NOUN.test(stem))) return true;
  }
  return false;
}

/** ver-wijderd, be-schreven. */
function isWithoutGe(word: string): boolean {
  return (
    INSTEAD_OF_GE.some((prefix) => word.startsWith(prefix) && isWeakStem(word.slice(prefix.length))) ||
    INSTEAD_OF_GE_STRONG.some((prefix) => word.startsWith(prefix) && STRONG_STEMS.has(word.slice(prefix.length)))
  );
}

const DENTAL_ENDING = /[dt]$/;
/** Without `ge-` they end in -d, but not in the -end of a present participle, and in -t only after the voiceless consonants of "'t kofschip"; else -t is a present tense (vernieuwt). */
const WEAK_ENDING = /(?:(?<!en)d|[kfschpx]t|[aeiou]t)$/;
const NOUN = /(?:heid|schap|teit)$/;

function isWeakStem(stem: string): boolean {
  return stem.length >= 3 && WEAK_ENDING.test(stem) && !NOUN.test(stem) && !STRONG_PRESENTS.has(stem);
}
