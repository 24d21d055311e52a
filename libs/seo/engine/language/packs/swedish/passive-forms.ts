import { withEndings } from '../../with-endings';
import { words } from '../../words';

/** First conjugation, as infinitives: visa gives visas, visades, visats. Verbs that live in their -s form (hoppas, andas) are no passives. */
const FIRST_CONJUGATION = words(
  'alstra anlita anmoda anordna anpassa anropa anteckna anvisa arbeta avbilda avgränsa avlasta avlyssna avlägsna avrunda avskaffa',
  'avskeda avsluta avslöja avspegla avtala avvakta avvisa baka beakta bearbeta bedöva befara befria begagna begrava begränsa',
  'behandla behärska bejaka beklaga bekosta bekräfta bekämpa belasta belåna belöna bemanna benåda beordra berika beräkna berätta',
  'beröva besegra besiktiga beskatta beskåda bestraffa besvara betala betjäna betona betrakta bevaka bevara bevattna bevilja bevisa',
  'bifoga bilda blanda boka borra borsta bromsa bruka bädda bärga dela duka duscha dämpa egga ena ertappa fila filma fira fiska',
  'fixa fjärma flagga flytta foga forma forska forsla fota frakta främja fullborda fullfölja fånga färga förankra förarga förbanna',
  'förbruka förbättra fördela fördjupa fördröja fördubbla fördärva förena förenkla förfina förflytta förfoga förgifta förgylla',
  'förhala förhandla förhindra förinta förkasta förklara förknippa förkorta förlama förlova förlänga förmedla förminska förneka',
  'förnya förolämpa förorda förorena förorsaka förpacka försegla försköna förstora försvaga försvara försvåra försäkra förtala',
  'förtjäna förtydliga förtäta förvalta förvandla förvara förvarna förverkliga förvirra förvisa förvänta förvärra förvärva förädla',
  'förändra förödmjuka genomsyra gissa gnugga granska grilla grunda gunga gynna gödsla hacka hamra handla hata hedra hejda hindra',
  'hitta hota hylla hyvla håna häda hälsa hämma hämta hänvisa härda härma inbilla indela införliva inhämta inlämna inrama inrikta',
  'inrätta insamla inspela inviga jaga jämna kalla kamma kapa kapsla karva kasta kedja klandra klassa klicka klippa klistra klona',
  'klottra knacka knuffa knåda koda koka kolla koppla korsa krama krossa krydda ladda laga lagra larma lasta leta limma lista locka',
  'logga lossa lova luta lägra lämna länka löna mana mata matcha maxa meddela minska missbruka missgynna misshandla misstolka mixa',
  'mjölka mobba motarbeta motbevisa motverka mura muta mynta måla mångfaldiga mäkla mörda nagla nedtona neka nita nolla nyttja odla',
  'offra ogilla omarbeta ombilda omfamna omfatta omgärda omringa omskapa omtala omvandla ordna orsaka packa passa pausa peka peppra',
  'peta piska plana plocka plugga plundra plåga pressa prisa prova pryda pröva pudra pumpa pusha pussa putsa påbörja påpeka',
  'påskynda påtala påverka raka rama ramma ranka raspa rasta rena rensa reta rikta rita roa rosta rota rubba rulla runda rusta',
  'rådfråga råna rädda räkna rätta röja rösta sadla sakna salta samla samordna samtala samverka sikta sila skada skaffa skaka skala',
  'skanna skapa skatta skicka skildra skissa skona skrapa skrota skruva skugga skydda skylta skörda slakta slipa slopa sluka släpa',
  'smaka smitta smuggla smula smycka snabba snickra snöra sopa spana spara spegla spela spika splittra spola spåra spärra stadga',
  'stampa stapla starta stava stifta stoppa straffa strecka stressa stycka städa stämpla stötta svara svetsa synka såga såra säkra',
  'tacka tagga tala tanka tappa teckna testa tilldela tillfråga tillkalla tillverka tillämpa tina tippa tjäna tolka tona toppa',
  'torka trampa trimma trissa träffa träna tvinga tvätta tygla tysta täta underkasta underlätta underrätta underskatta underteckna',
  'undervisa uppdaga uppfatta uppfostra uppmana uppmuntra uppmärksamma upprepa upprätta uppskatta uppvisa urholka ursäkta utarbeta',
  'utbetala utbilda utdela utelämna utforma utforska utfärda utjämna utlova utmana utnyttja utpeka utplåna utropa utrota utrusta',
  'utveckla utvidga utvisa utöka utöva vakta varna varva vaska vattna vidarebefordra vidga viga vinkla visa vispa vårda vädra väga',
  'välkomna välsigna vänta värva vässa växla åberopa åldra återkalla återlämna återskapa återspegla åtgärda ägna älska ändra',
  'äventyra ångra öka önska öppna öva överklaga överlämna överraska överskatta övertala övertyga övervaka överväga',
);

/** Verbs in -era, an open class of the first conjugation: publiceras, publicerades, publicerats. */
const ERA_FORM = /..er(?:as|ades|ats)$/;

/** Second conjugation after a voiced consonant: bygga gives byggas, byggs, byggdes, byggts. */
const VOICED_STEMS = words(
  'begräv begär behöv besvär bygg böj dölj fyll fäll följ för förfölj förstör förtär gräv hyll hyr häll häng häv höj hör jämför',
  'jämställ kräv kyl kör lev lär pröv rör skilj skölj släng spräng ställ stäng styr stör svälj sväng sörj tär töj uppfyll utför',
  'välv värj värm ärv',
);

/** The same with an n or m that is doubled before a vowel: känna gives kännas, känns, kändes, känts. */
const DOUBLED_STEMS = words('beröm bestäm brän dröm döm glöm göm kläm kän rym skräm spän stäm töm');

/** Second conjugation after a voiceless consonant: köpa gives köpas, köps (läses), köptes, köpts. */
const VOICELESS_STEMS = words(
  'blek blås döp fäst hjälp inhys klipp knäck krymp kränk krök kyss köp lyft lys lås läk läs lös märk mist misstänk ryck räck rök rön skänk',
  'skärp sköt släck släpp släp smek stek stjälp stryp sträck stänk stärk styrk svep sänk sök tryck täck tänk täpp väck upptäck utmärk vräk',
);

/** Stems in -nd, written without the -d: använda gives användas, används, användes, använts. */
const STEMS_IN_ND = words('använ blän bän skän sän tän vän');

/** Long stems in -d, written without it: leda gives ledas, leds, leddes, letts. */
const STEMS_IN_D = words('bere bety bre fö klä le ly pry re smi ty');

/** Long stems in -t, written without it: mäta gives mätas, mäts, mättes, mätts. */
const STEMS_IN_T = words('by bö mä mö smäl stö');

/** Third conjugation: sy gives sys, syddes, sytts. */
const THIRD_CONJUGATION = words('beströ bero bry fly förmå förebrå klä nå sko sky spå spy strö sy så tro');

/** Strong and irregular verbs with a passive: infinitive, present, past and supine, one verb after the other; `läs` is the short form of `läses`. */
const IRREGULAR_VERBS = words(
  'bedras bedrogs bedragits bes bads betts bindas binds bands bundits bitas bits bets bitits bjudas bjuds bjöds bjudits',
  'brytas bryts bröts brutits bäras bärs bars burits döljas döljs doldes dolts dras drogs dragits drickas dricks dracks druckits',
  'drivas drivs drevs drivits dräpas dräps dräptes dräpts fås fåtts flås flåddes flåtts frysas fryses frös frusits förstås förstods förståtts',
  'ges gavs getts givits givas gjutas gjuts göts gjutits gnidas gnids gneds gnidits göras görs gjordes gjorts gripas grips greps gripits',
  'huggas huggs höggs huggits hållas hålls hölls hållits klyvas klyvs klövs kluvits knytas knyts knöts knutits',
  'låtas låts läts låtits läs läggas läggs lades lagts lidas lids leds lidits njutas njuts njöts njutits nypas nyps nöps nupits',
  'rivas rivs revs rivits ridas rids reds ridits ses sågs setts skjutas skjuts sköts skjutits skrivas skrivs skrevs skrivits',
  'skäras skärs skars skurits slitas slits slets slitits slås slogs slagits slutas sluts slöts slutits smörjas smörjs smordes smorts',
  'spinnas spinns spanns spunnits spridas sprids spreds spridits spritts sjungas sjungs sjöngs sjungits stickas sticks stacks stuckits',
  'stjälas stjäls stals stulits strykas stryks ströks strukits stödjas stödjs stöds stöddes stötts sugas sugs sögs sugits',
  'svikas sviks sveks svikits svärjas svärs svors svurits sägas sägs sades sagts säljas säljs såldes sålts sättas sätts sattes satts',
  'tas tagas togs tagits tvingas tvangs tvungits vetas vikas viks veks vikits vikts vinnas vinns vanns vunnits vridas vrids vreds vridits',
  'väljas väljs valdes valts vänjas vänjs vandes vants ägas ägs ägdes ägts ätas äts åts ätits',
);

/** Particles, nouns and adjectives that make one word with a verb: utvidgas, iakttas, offentliggörs. */
const PREFIXES = [
  ...words(
    'an av be bi bort dubbel efter er fast fel fram fri full färdig för före förut genom god hand hem hop iakt igen ihop in iordning isär',
    'kart klar kung kvar lag lös marknads med mot möjlig ned ner nyan offentlig om på ren rund sam samman schema slut säker till tillbaka',
    'tillgodo tillhanda tillrätta tillvara tydlig under upp ur ut ute verk vid vidare värde åsido åter över',
  ),
];

const FORMS: ReadonlySet<string> = new Set([
  ...withEndings(FIRST_CONJUGATION, ['s', 'des', 'ts']),
  ...withEndings(VOICED_STEMS, ['as', 's', 'des', 'ts']),
  ...withEndings(VOICELESS_STEMS, ['as', 's', 'es', 'tes', 'ts']),
  ...withEndings(STEMS_IN_ND, ['das', 'ds', 'des', 'ts']),
  ...withEndings(STEMS_IN_D, ['das', 'ds', 'ddes', 'tts']),
  ...withEndings(STEMS_IN_T, ['tas', 'ts', 'ttes', 'tts']),
  ...withEndings(THIRD_CONJUGATION, ['s', 'ddes', 'tts']),
  ...[...DOUBLED_STEMS].flatMap((stem) => [
    `${stem}${stem.at(-1)}as`,
    `${stem}${stem.at(-1)}s`,
    `${stem}s`,
    `${stem}des`,
    `${stem}ts`,
  ]),
  ...IRREGULAR_VERBS,
]);

/**
 * Words of that form that are deponents or middles (känns), adverbs, conjunctions, or genitives of nouns; and `konfigurera`, which,
 * by comparing scores on texts, Yoast does not count.
 */
const NO_PASSIVES = words(
  'känns kännas kändes känts sås fleras kameras operas konfigureras konfigurerades konfigurerats',
);

/** Whether a word is a verb in the passive -s form. */
export function isPassiveForm(word: string): boolean {
  if (!word.endsWith('s') || NO_PASSIVES.has(word)) return false;
  return (
    FORMS.has(word) ||
    ERA_FORM.test(word) ||
    PREFIXES.some((prefix) => word.startsWith(prefix) && FORMS.has(word.slice(prefix.length)))
  );
}
