import { withEndings } from '../../with-endings';
import { words } from '../../words';

/** Endings of an adjective, without the bare form and with it. */
const DECLENSION = ['e', 'em', 'en', 'er', 'es'];
const ADJECTIVE = ['', ...DECLENSION];
/** Endings of the possessives and of `kein`, as the indefinite article has them. */
const ARTICLE = ['', 'e', 'em', 'en', 'er', 'es', 's'];
/** Endings of a weak verb; its participle has `ge-` before the -t. */
const WEAK_VERB = ['en', 'e', 'st', 't', 'te', 'test', 'ten', 'tet'];

const WEAK_VERB_STEMS = words(
  // verbs used like modals
  'brauch',
  // verbs of saying and thinking
  'frag glaub mein sag',
  // delexical verbs
  'führ leg mach setz stell zeig',
);

/**
 * German words that carry grammar rather than meaning, from the author's knowledge of the language: its closed classes complete,
 * and of the open ones the general verbs, adverbs, adjectives and nouns that stand for hardly anything by themselves.
 */
export const FUNCTION_WORDS = words(
  // articles, demonstratives, personal and reflexive pronouns, possessives
  'der die das des dem den welch ein eine einem einen einer eines dessen deren denen derer',
  'derselbe dieselbe dasselbe desselben demselben denselben derselben dieselben derjenige diejenige dasjenige desjenigen demjenigen',
  'denjenigen derjenigen diejenigen dies diese diesem diesen dieser dieses jene jenem jenen jener jenes solch',
  ...withEndings(words('solch welch'), DECLENSION),
  'ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich einander man meiner deiner seiner unser euer',
  ...withEndings(words('mein dein sein ihr unser kein irgendein'), ARTICLE),
  'unsre unsrem unsren unsrer unsres unsers eure eurem euren eurer eures euere euerem eueren euerer eueres selbst selber',
  ...withEndings(words('meinig deinig seinig unsrig eurig ihrig'), ['e', 'en', 'er']),
  // indefinites and quantifiers
  'etwas nichts jemand jemandem jemanden jemandes niemand niemandem niemanden niemandes jedermann jedermanns wenigst meist',
  'irgendwer irgendwas irgendwem irgendwen irgendetwas irgendjemand irgendjemandem irgendjemanden mehr genug weniger ein paar bisschen',
  'anders ebensoviel soviel zuviel allerlei mancherlei vielerlei keinerlei derlei dergleichen desgleichen lauter',
  ...withEndings(
    words(
      'all ander andr beid einig einzeln etlich folgend ganz gesamt gewiss halb irgendwelch jed jedwed jeglich manch mehrer meist',
      'sämtlich sonstig viel wenig wenigst',
    ),
    ADJECTIVE,
  ),
  // question words
  'wer wen wem wessen was wann wo wohin woher warum wieso weshalb weswegen wie wieviel wieviele',
  // cardinal and ordinal numerals, fractions, multiples
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zweien dreien zweier dreier',
  ...withEndings(words('vier fünf sech sieb acht neun'), ['zehn', 'zig']),
  'dreizehn zwanzig dreißig',
  ...withEndings(words('ein zwei drei vier fünf sechs sieben acht neun'), ['hundert', 'tausend']),
  'hundert hunderte hunderten tausend tausende tausenden million millionen milliarde milliarden billion billionen dutzend dutzende',
  ...withEndings(
    words(
      'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt',
      'achtzehnt neunzehnt zwanzigst hundertst letzt',
    ),
    DECLENSION,
  ),
  ...withEndings(words('drit vier fünf sechs sieb ach neun zehn'), ['tel']),
  ...withEndings(words('ein zwei drei vier fünf mehr viel'), ['fach', 'fache', 'fachen', 'mal']),
  'hälfte hälften doppelt doppelte doppelten mehrmals',
  // prepositions and their contractions
  'ab abseits abzüglich am an anhand anlässlich ans anstatt anstelle auf aufgrund aufs aus ausschließlich außer außerhalb bei beim',
  'betreffs bezüglich binnen bis dank diesseits durch durchs einschließlich entgegen entlang entsprechend exklusive für fürs gegen',
  'gegenüber gemäß hinsichtlich hinter hinterm hinters im in infolge inklusive inmitten innerhalb ins jenseits kraft längs laut links',
  'mangels mit mithilfe mittels nach nahe namens neben nebst ob oberhalb ohne per pro rechts samt seit seitens statt trotz über übers',
  'überm um ums ungeachtet unter unterm unters unterhalb unweit via vom von vor vorbehaltlich vorm vors während wegen wider zeit zu',
  'zufolge zuliebe zugunsten zuungunsten zum zur zuzüglich zwecks zwischen',
  // conjunctions
  'und oder aber denn sondern doch jedoch sowie sowohl weder noch entweder beziehungsweise bzw als als auch dass daß weil da damit',
  'obwohl obgleich obschon wenngleich wenn falls sofern soweit soviel sobald solange sooft nachdem bevor ehe indem sodass so',
  'wohingegen während seitdem je desto umso außer ansonsten respektive zumal insofern insoweit',
  // auxiliaries and copulas
  'sein bin bist ist sind seid war warst waren wart gewesen sei seist seien seiet wäre wärst wären wärt wärest wäret',
  'haben habe hast hat habt hatte hattest hatten hattet gehabt hätte hättest hätten hättet habest habet',
  'werden werde wirst wird werdet wurde wurdest wurden wurdet geworden worden würde würdest würden würdet',
  // modal verbs and verbs used like them
  'können kann kannst könnt konnte konntest konnten konntet gekonnt könne könnest könnte könntest könnten könntet',
  'müssen muss muß musst müsst musste musstest mussten musstet gemusst müsse müssest müsste müsstest müssten müsstet',
  'dürfen darf darfst dürft durfte durftest durften durftet gedurft dürfe dürfest dürfte dürftest dürften dürftet',
  'sollen soll sollst sollt sollte solltest sollten solltet gesollt solle sollest',
  'wollen will willst wollt wollte wolltest wollten wolltet gewollt wolle wollest',
  'mögen mag magst mögt mochte mochtest mochten mochtet gemocht möge mögest möchte möchtest möchten möchtet',
  'lassen lasse lässt laß lass lasst ließ ließest ließen ließt gelassen bleiben bleibe bleibst bleibt blieb bliebst blieben bliebt geblieben',
  'pflegen pflege pflegst pflegt pflegte pflegtest pflegten pflegtet gepflegt',
  'scheinen scheine scheinst scheint schien schienst schienen schient geschienen wissen weiß weißt wisst wusste wusstest wussten wusstet gewusst',
  'vermögen vermag vermagst vermögt vermochte vermochtest vermochten vermochtet vermocht',
  // weak verbs used like modals, of saying and thinking, and of little meaning
  ...withEndings(WEAK_VERB_STEMS, WEAK_VERB),
  ...[...WEAK_VERB_STEMS].map((stem) => `ge${stem}t`),
  // strong and irregular verbs of saying and thinking
  'denken denke denkst denkt dachte dachtest dachten dachtet gedacht heißen heiße heißt hieß hießen hießt geheißen',
  'nennen nenne nennst nennt nannte nanntest nannten nanntet genannt',
  // strong and irregular verbs of little meaning
  'tun tue tust tut tat tatst taten tatet getan gehen gehe gehst geht ging gingst gingen gingt gegangen',
  'kommen komme kommst kommt kam kamst kamen kamt gekommen geben gebe gibst gibt gebt gab gabst gaben gabt gegeben',
  'nehmen nehme nimmst nimmt nehmt nahm nahmst nahmen nahmt genommen stehen stehe stehst steht stand standst standen standet gestanden',
  'bringen bringe bringst bringt brachte brachtest brachten brachtet gebracht halten halte hältst hält haltet hielt hieltst hielten',
  'hieltet gehalten finden finde findest findet fand fandest fanden fandet gefunden sehen sehe siehst sieht seht siehe sah sahst sahen saht',
  'gesehen liegen liege liegst liegt lag lagst lagen lagt gelegen bekommen bekomme bekommst bekommt bekam bekamst bekamen bekamt',
  'erhalten erhalte erhältst erhält erhaltet erhielt erhieltst erhielten erhieltet',
  // verbs of being part and of meaning
  'enthalten enthalte enthältst enthält enthaltet enthielt enthielten bestehen bestehe bestehst besteht bestand bestanden bedeuten',
  'bedeute bedeutest bedeutet bedeutete bedeuteten gehören gehöre gehörst gehört gehörte gehörten',
  // adverbs of place and time
  'da daheim daher dahin dort dorther dorthin hier hierher hierhin her hin hinten hinaus hinein herein heraus hinauf herauf hinunter',
  'herunter oben unten vorn vorne innen außen drinnen draußen drüben irgendwo irgendwohin irgendwoher nirgends nirgendwo überall',
  'anderswo woanders nebenan weg fort zurück zusammen vorbei vorüber voran umher',
  'jetzt nun nunmehr heute gestern morgen vorgestern übermorgen heutzutage damals dann danach davor vorher nachher später früher bald',
  'gleich sofort eben gerade soeben schon bereits noch immer stets ständig nie niemals nimmer manchmal oft öfter oftmals häufig selten',
  'gelegentlich zuweilen bisweilen inzwischen mittlerweile unterdessen währenddessen zuerst zunächst zuletzt endlich schließlich',
  'anfangs anschließend erst erstens zweitens drittens viertens letztens wieder wiederum nochmal nochmals abermals seither bisher',
  'bislang fortan künftig demnächst neulich kürzlich vorhin täglich wöchentlich monatlich jährlich stündlich irgendwann jemals je',
  'einst morgens mittags abends nachts vormittags nachmittags tagsüber lange längst kurz dauernd zeitlich zugleich',
  // pronominal adverbs
  ...withEndings(words('da hier wo'), [
    'bei',
    'durch',
    'für',
    'gegen',
    'hinter',
    'mit',
    'nach',
    'neben',
    'von',
    'vor',
    'zu',
    'zwischen',
  ]),
  ...withEndings(words('dar hier wor'), ['an', 'auf', 'aus', 'in', 'über', 'um', 'unter']),
  'darein dran drauf draus drin drüber drum drunter demnach hingegen',
  // degree, sentence adverbs and particles
  'sehr ziemlich recht ganz gar zu äußerst höchst überaus besonders insbesondere durchaus völlig vollkommen absolut total ungefähr etwa',
  'circa ca fast beinahe nahezu kaum nur bloß lediglich allein auch ebenfalls gleichfalls ebenso genauso sogar selbst überhaupt',
  'mindestens wenigstens höchstens zumindest allzu immerhin nicht nein ja doch mal halt wohl eigentlich einfach jedenfalls sowieso',
  'ohnehin allerdings freilich natürlich selbstverständlich tatsächlich wirklich wahrlich bestimmt sicher sicherlich gewiss zweifellos',
  'vielleicht möglicherweise eventuell vermutlich wahrscheinlich anscheinend offenbar scheinbar angeblich leider hoffentlich',
  'glücklicherweise normalerweise üblicherweise typischerweise beispielsweise teilweise gewöhnlich meistens meist größtenteils',
  'hauptsächlich vorwiegend überwiegend generell allgemein grundsätzlich prinzipiell letztlich letztendlich also deshalb',
  'deswegen daher darum folglich somit demzufolge infolgedessen dennoch trotzdem gleichwohl nichtsdestotrotz dagegen hingegen',
  'andererseits einerseits außerdem zudem überdies ferner weiter weiterhin übrigens nämlich sonst andernfalls stattdessen',
  'vielmehr eher lieber gern gerne möglichst so derart dermaßen ansonsten jeweils insgesamt zusätzlich gegebenenfalls ggf evtl usw etc',
  'bzw ca d.h z.b u.a sog bspw inkl exkl zzgl nr s.o s.u vgl',
  // general adjectives: value, size, age, certainty, likeness, order
  ...withEndings(
    words(
      'gut schlecht besser schlimm schlimmer schön toll richtig falsch wichtig interessant einfach schwierig leicht schwer schnell langsam',
      'groß größer klein kleiner lang länger kurz kürzer hoch höher niedrig niedriger voll',
      'neu neuer alt älter früh früher spät später aktuell heutig jetzig vorig nächst weiter',
      'bestimmt sicher klar möglich tatsächlich wirklich bekannt normal üblich verfügbar',
      'gleich ähnlich anders verschieden unterschiedlich entsprechend derartig eigen einzig besonder speziell allgemein wesentlich komplett',
      'jeweilig obig',
    ),
    ADJECTIVE,
  ),
  ...withEndings(
    words('best schlimmst größt kleinst längst kürzest höchst hoh neust neuest ältest frühest spätest wichtigst'),
    DECLENSION,
  ),
  // nouns of little meaning
  'ding dinge dinges dingen dings sache sachen art arten weise weisen teil teile teils teilen fall falle falls fälle fällen mal male malen',
  'beispiel beispiele beispielen grund grundes gründe gründen punkt punkte punkten punktes idee ideen thema themen aspekt aspekte prozent stück anzahl',
  'menge reihe möglichkeit möglichkeiten frage fragen unterschied unterschiede tatsache tatsachen detail details person leute',
  // units of time
  'sekunde sekunden minute minuten stunde stunden uhr tag tage tagen tages woche wochen monat monate monaten monats jahr jahre jahren',
  'jahres jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten zeit zeiten',
  // interjections and titles
  'ach oh ah aha hallo hi hey wow tja naja okay ok bitte danke ja herr herrn frau dr prof',
);
