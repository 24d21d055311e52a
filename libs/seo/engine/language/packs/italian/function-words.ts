import { words } from '../../words';
import { FUNCTION_VERBS } from './function-verbs';

/** Words that lose their last vowel before another. */
const ELIDED = words(
  "all' anch' bell' c' com' cos' d' dall' dell' dov' l' m' n' nell' quand' quell' quest' s' sull' t' tutt' un' v'",
);
const VOWEL = /^[aeèiou]/;

const WHOLE_WORDS = [
  ...FUNCTION_VERBS,
  ...words(
    // articles
    'il lo la i gli le un uno una',
    // prepositions and their contractions with articles
    'di a ad da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel',
    'nello nella nei negli nelle sul sullo sulla sui sugli sulle col coi accanto attraverso circa contro davanti dentro dietro dopo',
    'durante eccetto entro fino fin fuori insieme lontano lungo malgrado mediante nonostante oltre presso rispetto riguardo salvo senza',
    'sopra sotto tramite tranne verso vicino',
    // personal and reflexive pronouns
    'io tu lui lei egli ella esso essa essi esse noi voi loro me te sé mi ti si ci vi ne li ce ve se glielo gliela glieli gliele gliene',
    'meco teco seco',
    // possessives
    'mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre proprio propria propri',
    'proprie',
    // demonstratives
    'questo questa questi queste quel quello quella quelli quelle quei quegli codesto codesta codesti codeste ciò stesso stessa stessi',
    'stesse medesimo medesima medesimi medesime tale tali costui costei costoro colui colei coloro',
    // relatives and question words
    'che chi cui quale quali qual quanto quanta quanti quante come dove quando perché cosa donde',
    // indefinites and quantifiers
    'alcun alcuno alcuna alcuni alcune altro altra altri altre altrui certo certa certi certe chiunque ciascun ciascuno ciascuna',
    'diverso diversa diversi diverse molto molta molti molte nessun nessuno nessuna niente nulla ogni ognuno ognuna parecchio parecchia',
    'parecchi parecchie poco poca pochi poche qualche qualcosa qualcuno qualcuna qualsiasi qualunque tanto tanta tanti tante troppo',
    'troppa troppi troppe tutto tutta tutti tutte vario varia vari varie abbastanza più meno ambedue entrambi entrambe mezzo mezza',
    'mezzi mezze metà maggioranza resto',
    // cardinal numerals
    'zero due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto',
    'diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille mila milione milioni miliardo miliardi',
    // ordinal numerals
    'primo prima primi prime secondo seconda secondi seconde terzo terza terzi terze quarto quarta quarti quarte quinto quinta quinti',
    'quinte sesto sesta sesti seste settimo settima settimi settime ottavo ottava ottavi ottave nono nona noni none decimo decima',
    'decimi decime undicesimo undicesima undicesimi undicesime dodicesimo dodicesima dodicesimi dodicesime ventesimo ventesima',
    'ventesimi ventesime centesimo centesima centesimi centesime millesimo millesima millesimi millesime ultimo ultima ultimi ultime',
    'penultimo penultima penultimi penultime',
    // conjunctions
    'e ed o od ma però oppure anche neanche nemmeno neppure né sia poiché perciò quindi dunque allora infatti mentre affinché benché',
    'sebbene finché siccome cioè ovvero ossia anzi tuttavia inoltre pure eppure giacché purché nonché qualora',
    // adverbs of place
    'altrove dappertutto giù laggiù lassù là lì ovunque qua qui quassù quaggiù',
    // adverbs of time
    'adesso ancora appena attualmente domani dopodomani finalmente finora già ieri immediatamente infine intanto mai oggi ora ormai poi',
    'presto raramente recentemente sempre solitamente spesso stamattina stasera stanotte subito talvolta tardi',
    // adverbs of manner and degree
    'assai bene ben male meglio peggio così piuttosto quasi solamente solo soltanto',
    // adverbs of assertion, negation and doubt
    'no non sì davvero forse magari ecco',
    // adverbs that link or qualify statements
    'altrimenti assolutamente brevemente certamente chiaramente completamente comunque effettivamente esattamente estremamente',
    'facilmente generalmente inizialmente invece naturalmente normalmente ovviamente particolarmente praticamente principalmente',
    'probabilmente realmente semplicemente sicuramente soprattutto specialmente totalmente unicamente veramente',
    // general adjectives
    'buono buona buoni buone buon ottimo ottima ottimi ottime migliore migliori cattivo cattiva cattivi cattive pessimo pessima pessimi',
    'pessime peggiore peggiori bello bella belli belle bel bei begli brutto brutta brutti brutte grande grandi gran piccolo piccola',
    'piccoli piccole maggiore maggiori minore minori superiore superiori inferiore inferiori massimo massima massimi massime minimo',
    'minima minimi minime nuovo nuova nuovi nuove vecchio vecchia vecchi vecchie giovane giovani lunga lunghi lunghe breve brevi corto',
    'corta corti corte alto alta alti alte basso bassa bassi basse facile facili difficile difficili possibile possibili impossibile',
    'impossibili semplice semplici normale normali generale generali principale principali importante importanti simile simili uguale',
    'uguali differente differenti prossimo prossima prossimi prossime scorso scorsa scorsi scorse seguente seguenti precedente',
    'precedenti unico unica unici uniche sola soli sole grosso grossa grossi grosse intero intera interi intere completo completa',
    'completi complete',
    // general nouns
    'cose caso casi modo modi maniera maniere forma forme tipo tipi parte parti punto punti aspetto aspetti fatto fatti tema temi idea',
    'idee oggetto oggetti volta volte esempio esempi dettaglio dettagli differenza differenze persona persone gente',
    // units and points of time
    'momento momenti minuto minuti ore giorno giorni giornata giornate settimana settimane mese mesi anno anni decennio decenni secolo',
    'secoli',
    // interjections
    'ah ahi ahimè beh boh bravo ciao eh ehi evviva mah oh ok uffa uh wow addio ecc eccetera',
    // titles
    'signor signore signori signora signorina signorine sig sigra dott dr',
  ),
];

/**
 * Italian words that carry grammar rather than meaning, by word class, the closed classes complete. An elided one is one on its own (l)
 * and before another (c'è). A form that belongs to two classes stands in the first. From the author's knowledge of the language.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...WHOLE_WORDS,
  ...[...ELIDED].map((elided) => elided.slice(0, -1)),
  ...WHOLE_WORDS.filter((word) => VOWEL.test(word)).flatMap((word) => [...ELIDED].map((elided) => elided + word)),
]);
