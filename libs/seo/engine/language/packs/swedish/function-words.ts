import { withEndings } from '../../with-endings';
import { words } from '../../words';

/** The common, neuter and definite or plural form of an adjective. */
const ADJECTIVE = ['', 't', 'a'];

/** Prepositions that join with där, här and var. */
const IN_PRONOMINAL_ADVERBS = [
  ...words('av efter emot för från i ibland ifrån igenom inom intill med om på till under ur utöver vid över'),
];

/**
 * Swedish words that carry grammar rather than meaning, from the author's knowledge of the language: its closed classes complete,
 * and of the open ones the general verbs, adverbs, adjectives and nouns that stand for hardly anything by themselves.
 */
export const FUNCTION_WORDS = words(
  // articles, demonstratives, personal, reflexive and possessive pronouns
  'en ett den det de dem denna denne detta dessa densamma detsamma desamma dylik dylika dylikt sådan sådana sådant sån sånt såna jag du han hon',
  'hen man vi ni mig mej dig dej honom henne oss er sig sej min mitt mina din ditt dina sin sitt sina hans hennes dess vår vårt våra ert era',
  'deras själv självt själva varandra varann varandras ens dens',
  // indefinites and quantifiers
  'all allt alla allas allting någon något några nån nåt nåra någons någonting nånting ingen inget inga ingens ingenting ingendera var varje',
  'vart varje varenda varsin varsitt varsina envar båda bägge bådas bådadera endera ettdera någondera många mången månget mycket mer mera mest fler flera flest flesta',
  'få färre lite litet liten mindre minst annan annat andra annans andras samma somlig somliga somligt vissa viss visst ganska nog tillräcklig',
  'tillräckligt tillräckliga hel helt hela halv halvt halva enda ende egen eget egna åtskilliga åtskilligt diverse övrig övriga övrigt enstaka olika par',
  'ytterligare varannan vartannat själva',
  // question and relative words
  'vem vems vad vilken vilket vilka vilkas vilkens när var vart varifrån hur varför som vars hurdan hurdant hurdana huruvida',
  // cardinal and ordinal numerals, fractions, multiples
  'noll ett en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton aderton nitton',
  'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra hundratal hundratals tusen tusental tusentals tiotal tiotals',
  'miljon miljoner miljard miljarder biljon biljoner dussin första förste andra andre tredje fjärde femte sjätte sjunde åttonde nionde tionde',
  'elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde trettionde hundrade tusende sista siste',
  'hälft hälften tredjedel tredjedelar fjärdedel fjärdedelar femtedel tiondel dubbel dubbelt dubbla gång gången gånger gångerna',
  // prepositions
  'i på av till från ifrån för med om vid åt över under mellan emellan genom igenom utan hos efter före innan sedan sen mot emot gentemot kring',
  'omkring runt längs längsmed utmed utefter bland ibland bakom framför bredvid ovan ovanför ovanpå nedanför utanför innanför inom utom',
  'förutom utöver invid intill inuti nära enligt trots gällande angående beträffande rörande per via kontra visavi jämte inklusive',
  'exklusive medelst ur uppför nedför utför tvärs oavsett undantaget närmast apropå alltifrån alltsedan à',
  // conjunctions
  'och samt eller men utan fast ty så att om ifall då medan tills därför eftersom fastän såvida såvitt såsom liksom än',
  'både antingen varken vare sig dels ju desto nämligen alltmedan förrän',
  // auxiliaries and copulas
  'är var vara varit vore varande har ha hade haft havande blir bli blev blivit blivande förblir förbli förblev förblivit',
  'heter heta hette hetat verkar verka verkade verkat tycks tyckas tycktes förefaller förefalla föreföll',
  // modal verbs and verbs used like them
  'kan kunna kunde kunnat ska skall skola skulle vill vilja ville velat måste måst får få fick fått må måtte bör böra borde bort lär torde',
  'behöver behöva behövde behövt brukar bruka brukade brukat orkar orka orkade orkat hinner hinna hann hunnit lyckas lyckades lyckats',
  'försöker försöka försökte försökt låter låta lät låtit slipper slippa slapp sluppit börjar börja började börjat',
  'fortsätter fortsätta fortsatte fortsatt vet veta visste vetat',
  // verbs of saying and thinking
  'säger säga sa sade sagt sägs frågar fråga frågade frågat menar mena menade menat anser anse ansåg ansett anses tror tro trodde trott',
  'tycker tycka tyckte tyckt påstår påstå påstod påstått tänker tänka tänkte tänkt kallar kalla kallade kallat kallas',
  // verbs of little meaning
  'gör göra gjorde gjort görs göras går gå gick gått kommer komma kom kommit ger ge gav gett givit ges tar ta tog tagit tas',
  'ställer ställa ställde ställt sätter sätta satte satt lägger lägga lade la lagt ligger ligga låg legat står stå stod stått',
  'sitter sitta suttit finns finnas fanns funnits håller hålla höll hållit ser se såg sett hittar hitta hittade hittat',
  'händer hända hände hänt',
  // verbs of being part and of meaning
  'innebär innebära innebar inneburit betyder betyda betydde betytt innehåller innehålla innehöll innehållit består bestå bestod bestått',
  // adverbs of place and time
  'här där hit dit härifrån därifrån hem hemma borta bort ute ut inne in uppe upp nere ner ned framme fram bak bakåt framåt någonstans nånstans ingenstans',
  'överallt annanstans ovan nedan hän tillbaka iväg vänster höger nu då sen sedan strax snart genast direkt omedelbart just nyss nyligen idag igår imorgon i dag i går i morgon förr',
  'förut tidigare senare senast först slutligen äntligen till sist alltid aldrig ofta oftast sällan ibland stundom alltjämt fortfarande ännu redan igen åter nånsin någonsin länge längre längst',
  'hittills numera nuförtiden dagligen årligen tidigt sent emellanåt under tiden samtidigt därefter dessförinnan vanligtvis vanligen',
  // pronominal adverbs
  ...withEndings(words('där här var'), IN_PRONOMINAL_ADVERBS),
  'däremellan däromkring härigenom därigenom varigenom dessförinnan',
  // degree, sentence adverbs and particles
  'mycket väldigt ganska rätt tämligen alltför för oerhört otroligt extremt synnerligen särskilt speciellt framförallt framför allt helt totalt absolut fullständigt fullt',
  'nästan knappt knappast bara endast blott enbart ens också likaså dessutom likväl ändå dock emellertid däremot tvärtom annars icke inte ej nej ja jo väl nog ju kanske',
  'möjligen möjligtvis antagligen förmodligen troligen troligtvis sannolikt eventuellt säkert säkerligen säkra självklart självfallet givetvis naturligtvis faktiskt verkligen egentligen',
  'tydligen uppenbarligen förstås visserligen visst lyckligtvis tyvärr förhoppningsvis allra allt så alltså således följaktligen därmed sålunda',
  'minst åtminstone högst ungefär cirka ca omkring drygt snarare hellre helst gärna istället i stället framförallt huvudsakligen mestadels främst delvis',
  'precis exakt likadan likadant lika ungefärligen generellt normalt nämligen t.ex tex exempelvis bl.a dvs d.v.s osv o.s.v m.m mm etc resp',
  // general adjectives: value, size, age, certainty, likeness, order
  ...withEndings(
    words(
      'fin rolig snabb viktig vanlig svår möjlig tydlig faktisk verklig allmän speciell aktuell generell specifik lång hög låg',
    ),
    ADJECTIVE,
  ),
  'bra god gott goda bättre bäst bästa dålig dåligt dåliga sämre sämst sämsta rätt fel lätt lätta enkel enkelt enkla intressant intressanta',
  'stor stort stora större störst största liten litet små lilla mindre minst minsta lång längre längst längsta kort korta kortare kortast',
  'högre högst högsta lägre lägst lägsta ny nytt nya nyare nyast nyaste gammal gammalt gamla äldre äldst äldsta',
  'klar klart klara känd känt kända viss visst vissa tillgänglig tillgängligt tillgängliga normal normalt normala',
  'liknande likadan likadant likadana motsvarande olik olikt olika likartad likartat likartade',
  'nuvarande föregående följande nästa förra kommande tidigare senare',
  ...withEndings(words('enkla lätta svåra viktiga vanliga snabba fina tydliga'), ['re']),
  ...withEndings(words('enkl lätt svår viktig vanlig snabb fin tydlig'), ['ast', 'aste']),
  // nouns of little meaning
  'sak saken saker sakerna ting tingen sätt sättet sätten del delen delar delarna slag sort sorter typ typer fall fallet fallen exempel exemplet exemplen anledning anledningen skäl',
  'fråga frågan frågor punkt punkter idé idéer tema ämne aspekt aspekter procent antal antalet mängd mängder möjlighet möjligheter detalj detaljer faktum skillnad skillnader bit bitar',
  'person personer personen folk människa människor',
  // units of time, interjections and titles
  'sekund sekunder minut minuter timme timmar dag dagen dagar dagarna vecka veckan veckor månad månaden månader år året åren års tid tiden tider stund klockan',
  'hej hallå oj aj åh oh ack usch ok okej okay tack herr fru fröken dr prof',
);
