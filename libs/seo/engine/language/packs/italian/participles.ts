import { words } from '../../words';

/**
 * Masculine singular of the participles of transitive verbs that end neither in -ato, -uto nor -ito, by ending and family of
 * verbs; from the author's knowledge of the language.
 */
const IRREGULAR_PARTICIPLES = words(
  // -so, of verbs in -dere and -ndere
  'acceso accluso appeso appreso arreso atteso chiuso circonciso compreso concluso confuso conteso corroso deciso deluso deriso',
  'difeso diffuso disatteso dischiuso disilluso dissuaso disteso diviso effuso eluso eroso escluso esploso esteso evaso',
  'frainteso fuso illuso imploso inciso incluso infuso inteso intrapreso invaso occluso offeso persuaso pervaso precluso preso',
  'preteso profuso proteso racchiuso rappreso raso reciso recluso reso riacceso ricompreso rinchiuso ripreso roso schiuso',
  'sorpreso sospeso sottinteso speso suddiviso teso trasfuso ucciso vilipeso',
  // -so, of verbs in -ggere, -llere, -rdere, -rgere, -rrere
  'affisso arso asperso cosparso crocifisso disperso espulso immerso infisso morso percorso perso prefisso rincorso ripercorso',
  'riperso scorso soccorso sommerso sparso terso trascorso',
  // -sso, of cedere, mettere, muovere, premere and others
  'ammesso annesso commesso commosso compresso compromesso concesso connesso depresso dimesso discusso emesso espresso',
  'estromesso immesso impresso intromesso manomesso messo mosso omesso oppresso percosso permesso premesso promesso promosso',
  'represso riammesso riflesso rimesso rimosso riscosso ritrasmesso scisso scommesso sconnesso scosso smesso smosso sommosso',
  'soppresso sottomesso trasmesso',
  // -tto, of dire, fare, trarre, -durre
  'addotto astratto attratto benedetto condotto contraddetto contraffatto contratto coprodotto dedotto detratto detto disdetto',
  'disfatto distratto estratto fatto indetto indotto interdetto introdotto liquefatto maledetto predetto prodotto protratto',
  'ricondotto ridetto ridotto rifatto riprodotto ritradotto ritratto sedotto soddisfatto sopraffatto sottratto stupefatto',
  'tradotto tratto',
  // -tto, of verbs in -ggere, -iggere, -primere, -rompere, -scrivere
  'afflitto ascritto circoscritto confitto corretto corrotto coscritto costretto cotto descritto diretto distrutto eletto eretto',
  'fritto inflitto inscritto interrotto iscritto letto negletto prediletto prescritto proscritto protetto redatto retto rieletto',
  'rifritto riletto riscritto ristretto rotto sconfitto scritto sorretto sottoscritto sovrascritto stretto trafitto trascritto',
  // -lto, -nto, -rto, of verbs in -gliere, -lvere, -ngere, -nguere, -prire, -rgere
  'accolto accorto aggiunto aperto assolto assunto attinto avvolto capovolto cinto coinvolto colto congiunto consunto contorto',
  'contraddistinto convinto coperto desunto dipinto disciolto disgiunto dissolto distinto distolto distorto estinto estorto',
  'finto franto infranto ingiunto intinto munto offerto pianto porto prescelto presunto prosciolto punto raccolto raggiunto',
  'redento respinto riassunto ricoperto rimpianto riscoperto risolto ritorto rivolto scelto sciolto sconvolto scoperto scorto',
  'sepolto sofferto sospinto spento spinto sporto stinto storto stravolto svolto tinto tolto torto travolto unto vinto',
  // -sto, of chiedere, nascondere, porre, rispondere, vedere
  'anteposto apposto chiesto composto contrapposto corrisposto decomposto deposto disposto esposto frapposto giustapposto',
  'imposto indisposto interposto intravisto nascosto opposto posposto posto predisposto preposto presupposto previsto proposto',
  'provvisto richiesto ricomposto riposto riproposto risposto rivisto scomposto sottoposto sovraesposto sovrapposto sprovvisto',
  'supposto trasposto visto',
);

/**
 * Nouns and adjectives that end like a regular participle and come from no transitive verb, or are something else first of
 * all; masculine or as they stand.
 */
const OTHER_WORDS = words(
  // nouns in -ato
  'apparato campionato candidato comitato elettorato fato fiato formato lato mercato palato peccato prato primato reato',
  'risultato sabato senato stato strato supermercato',
  // nouns in -ito and -uto
  'abito aiuto ambito attributo circuito compito contributo credito debito dito esito istituto marito merito minuto mito muto',
  'partito prestito rifiuto rito saluto sito spirito statuto tributo velluto vomito',
  // nouns in -ata, -ita and -uta
  'caduta crescita entrata giornata mattinata nascita nottata occhiata partita patata perdita pirata rata seduta serata uscita',
  'valuta vendita vincita visita vita',
  // adjectives made with in-, dis- and s-, which no verb has
  'disgraziato disparato illimitato immacolato inabitato inadeguato inalterato inanimato inappropriato inaspettato inaudito',
  'incontrollato indefinito indeterminato inedito inesplorato infinito infondato ingiustificato inosservato insensato insperato',
  'inusitato invariato sfacciato sfortunato sgarbato smisurato spericolato spietato spropositato sventurato',
  // other adjectives and adverbs
  'accurato avventato beato delicato fortunato garbato grato gratuito ingrato sensato sofisticato solito subito',
);

/** Participles of verbs that make their past tense with essere and have no passive, masculine singular. */
const INTRANSITIVE_PARTICIPLES = words(
  // of being, becoming and seeming
  'bastato costato dipeso diventato divenuto durato esistito morto nato parso piaciuto rimasto sembrato stato',
  // of happening
  'accaduto avvenuto capitato intercorso occorso sopravvenuto successo',
  // of motion
  'accorso andato apparso arrivato asceso caduto comparso corso disceso emerso entrato fuggito giunto insorto intervenuto',
  'partito pervenuto provenuto rientrato ritornato riuscito scappato sceso scomparso sorto sparito svenuto tornato uscito venuto',
);

const REGULAR = /[aiu]t[oaie]$/;

function inflect(masculine: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...masculine].flatMap((word) => ['o', 'a', 'i', 'e'].map((ending) => word.slice(0, -1) + ending)));
}

const IRREGULAR = inflect(IRREGULAR_PARTICIPLES);
const NO_PARTICIPLES = new Set([...inflect(OTHER_WORDS), ...inflect(INTRANSITIVE_PARTICIPLES)]);

/** Whether a word is a participle that can make an Italian passive, in any gender and number. */
export function isParticiple(word: string): boolean {
  return !NO_PARTICIPLES.has(word) && (REGULAR.test(word) || IRREGULAR.has(word));
}
