import { withEndings } from '../../with-endings';
import { words } from '../../words';

/** The bare and the inflected form of an adjective. */
const ADJECTIVE = ['', 'e'];

/** Prepositions that join with er, daar, hier and waar. */
const IN_PRONOMINAL_ADVERBS = [
  ...words(
    'aan achter af beneden bij binnen boven buiten door heen in langs mee na naar naast om omheen onder op over overheen tegen tegenaan',
    'tegenover toe tussen uit van vandaan vandoor voor',
  ),
];

/**
 * Dutch words that carry grammar rather than meaning, from the author's knowledge of the language: its closed classes complete,
 * and of the open ones the general verbs, adverbs, adjectives and nouns that stand for hardly anything by themselves.
 */
export const FUNCTION_WORDS = words(
  // articles, demonstratives, personal, reflexive and possessive pronouns
  "de het een 't 'n der des den dit dat die deze zulk zulke zo'n zo'ne zo'nen dergelijk dergelijke diegene datgene degene degenen",
  'hetgeen ik jij je u hij zij ze wij we jullie gij ge mij me jou hem haar ons hun hen zich zichzelf mezelf',
  "mijzelf jezelf uzelf hemzelf haarzelf onszelf henzelf hunzelf elkaar elkander mekaar mijn m'n jouw uw zijn z'n hare onze mijne jouwe uwe",
  "zijne hunne d'r 'm 'k zelf zelve",
  // indefinites and quantifiers
  'al alle alles allen allemaal beide beiden elk elke ieder iedere iedereen ieders iemand iemands iets niemand niemands niets niks menig',
  'menige geen enkel enkele enkelen enig enige enigen sommige sommigen wat veel vele velen weinig weinige weinigen meer meerdere meest',
  'meeste meesten minder minst minste genoeg voldoende verscheidene verschillende diverse ander andere anderen anders zoveel evenveel',
  'hoeveel teveel overige overigen allerlei allerhande half halve heel hele geheel gehele ganse paar aantal aantallen veelvoud men',
  // question words
  'wie wat waar wanneer hoe waarom welk welke wiens wier waarheen waarvandaan hoezo hoelang hoeveel',
  // cardinal and ordinal numerals, fractions, multiples
  'nul één eén een twee drie vier vijf zes zeven acht negen tien elf twaalf',
  ...withEndings(words('der veer vijf zes zeven acht negen'), ['tien', 'tiende']),
  ...withEndings(words('twin der veer vijf zes zeven tach negen'), ['tig', 'tigste']),
  'honderd honderden duizend duizenden miljoen miljoenen miljard miljarden biljoen biljoenen',
  ...withEndings(words('twee drie vier vijf zes zeven acht negen'), ['honderd', 'duizend', 'maal']),
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde honderdste duizendste laatste',
  'eenmaal keer keren maal enkelvoudig dubbel dubbele dozijn tiental tientallen honderdtal honderdtallen helft kwart derden',
  // prepositions
  'aan achter af afgezien behalve behoudens beneden benevens benoorden bij binnen boven bovenop buiten conform contra dankzij door doorheen',
  'gedurende gezien in ingevolge inzake jegens krachtens langs langsheen met middels mits na naar naast nabij namens',
  'niettegenstaande nopens om omstreeks omtrent ondanks onder ongeacht onverminderd op over overeenkomstig per plus rond rondom sedert sinds',
  'te tegen tegenover ten ter tijdens tot trots tussen uit uitgezonderd van vanaf vanuit vanwege via volgens voor voorbij vooraf voort wegens',
  'zonder aangaande betreffende omheen heen toe mee vandaan qua versus',
  // conjunctions
  'en of maar want dus noch doch alsook alsmede zowel omdat doordat zodat opdat terwijl hoewel ofschoon alhoewel indien als dan toen zodra',
  'zolang zover voordat nadat totdat tenzij aangezien daar naarmate naargelang ofwel hetzij evenals zoals alsof dat',
  // auxiliaries and copulas
  'ben bent is zijn was waren geweest wees weest zijnd zijnde heb hebt heeft hebben had hadden gehad hebbend hebbende',
  'word wordt worden werd werden geworden wordend wordende blijf blijft blijven bleef bleven gebleven',
  'lijk lijkt lijken leek leken geleken schijn schijnt schijnen scheen schenen geschenen blijk blijkt blijken bleek bleken gebleken',
  'heet heten heette heetten geheten',
  // modal verbs and verbs used like them
  'kan kun kunt kunnen kon konden gekund zal zul zult zullen zou zouden wil wilt willen wou wouden wilde wilden gewild',
  'moet moeten moest moesten gemoeten mag mogen mocht mochten gemogen hoef hoeft hoeven hoefde hoefden gehoeven gehoefd',
  'durf durft durven durfde durfden gedurfd dien dient dienen diende dienden gediend laat laten liet lieten gelaten',
  'ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen gekomen zit zitten zat zaten gezeten sta staat staan stond stonden gestaan',
  'lig ligt liggen lag lagen gelegen loop loopt lopen liep liepen gelopen probeer probeert proberen probeerde probeerden geprobeerd',
  'begin begint beginnen begon begonnen weet weten wist wisten geweten',
  // verbs of saying and thinking
  'zeg zegt zeggen zei zeiden gezegd vraag vraagt vragen vroeg vroegen gevraagd denk denkt denken dacht dachten gedacht',
  'vind vindt vinden vond vonden gevonden geloof gelooft geloven geloofde geloofden geloofd bedoel bedoelt bedoelen bedoelde bedoelden bedoeld',
  'noem noemt noemen noemde noemden genoemd beweer beweert beweren beweerde beweerden beweerd',
  // verbs of little meaning
  'doe doet doen deed deden gedaan maak maakt maken maakte maakten gemaakt geef geeft geven gaf gaven gegeven',
  'neem neemt nemen nam namen genomen krijg krijgt krijgen kreeg kregen gekregen breng brengt brengen bracht brachten gebracht',
  'leg legt leggen legde legden gelegd stel stelt stellen stelde stelden gesteld zet zetten zette gezet',
  'houd houdt houden hield hielden gehouden zie ziet zien zag zagen gezien',
  // verbs of being part and of meaning
  'bevat bevatten bevatte beteken betekent betekenen betekende betekenden betekend behoor behoort behoren behoorde behoorden behoord',
  // adverbs of place and time
  'hier daar ginds er ergens nergens overal elders hierheen daarheen hiervandaan daarvandaan binnenin buitenaf weg terug thuis samen voorop',
  'bovenaan onderaan links rechts dichtbij ver verder nu toen straks zo zojuist zonet daarnet direct meteen dadelijk onmiddellijk vandaag',
  'gisteren morgen overmorgen eergisteren vanavond vanmorgen vanmiddag vannacht ooit nooit altijd immer steeds soms vaak dikwijls zelden',
  'meestal gewoonlijk doorgaans telkens eens weer opnieuw nog al reeds pas net inmiddels intussen ondertussen onlangs recent recentelijk',
  'laatst binnenkort spoedig later vroeger eerder eerst daarna daarvoor vervolgens ten slotte tenslotte uiteindelijk eindelijk voortaan',
  'tegenwoordig momenteel tegelijk tegelijkertijd tevoren dagelijks wekelijks maandelijks jaarlijks lang langer vroeg laat',
  // pronominal adverbs
  ...withEndings(words('er daar hier waar'), IN_PRONOMINAL_ADVERBS),
  // degree, sentence adverbs and particles
  'zeer heel erg nogal vrij tamelijk redelijk best te veel weinig bijna haast vrijwel nagenoeg ongeveer circa pakweg ruim slechts maar alleen',
  'enkel louter pas minstens tenminste hoogstens maximaal minimaal ook eveneens tevens bovendien zelfs zeker wel niet nee neen ja toch immers',
  'namelijk echter evenwel desondanks niettemin desalniettemin nochtans daarentegen integendeel trouwens overigens althans eigenlijk',
  'gewoon natuurlijk uiteraard vanzelfsprekend inderdaad werkelijk echt waarlijk misschien waarschijnlijk wellicht mogelijk vermoedelijk blijkbaar kennelijk',
  'klaarblijkelijk schijnbaar helaas gelukkig hopelijk eventueel anderzijds enerzijds bijvoorbeeld bv bijv vooral voornamelijk hoofdzakelijk',
  'grotendeels merendeels deels gedeeltelijk volledig helemaal totaal compleet absoluut volkomen enigszins behoorlijk behoorlijke bijzonder',
  'uitermate uiterst hoogst ontzettend verschrikkelijk vreselijk extreem enorm enorme tamelijke echte zodoende derhalve bijgevolg dientengevolge',
  'kortom liever graag zelden juist precies exact algemeen anderszins sowieso hoe dan ook evenmin evenzeer evenals zogenaamd zogenaamde',
  // general adjectives: value, size, age, certainty, likeness, order
  ...withEndings(
    words(
      'goed beter slecht slechter juist fout interessant belangrijk belangrijker moeilijk moeilijker eenvoudig eenvoudiger gemakkelijk',
      'gemakkelijker makkelijk makkelijker leuk snel sneller langzaam langzamer mooi mooier',
      'klein kleiner lang langer kort korter hoger lager groter',
      'nieuw nieuwer oud ouder recent huidig actueel vorig volgend',
      'mogelijk bepaald bekend normaal beschikbaar duidelijk zeker',
      'gelijk gelijkaardig soortgelijk dergelijk verschillend algemeen specifiek speciaal gewoon geheel eigen volledig',
      'best grootst kleinst nieuwst oudst langst kortst hoogst laagst slechtst belangrijkst',
    ),
    ADJECTIVE,
  ),
  'snelle langzame groot grote oude hoog hoge laag lage simpel simpele normale algemene specifieke actuele beschikbare speciale vol volle klaar',
  // nouns of little meaning
  'ding dingen zaak zaken manier manieren wijze wijzen deel delen stuk stukken geval gevallen voorbeeld voorbeelden reden redenen punt punten',
  'idee ideeën thema onderwerp aspect aspecten procent soort soorten feit feiten vraag verschil verschillen mogelijkheid mogelijkheden',
  'detail details item items hoeveelheid hoeveelheden persoon personen mensen factor factoren',
  // units of time, interjections and titles
  'seconde seconden minuut minuten uur uren dag dagen week weken maand maanden jaar jaren jaartal tijd tijden moment momenten',
  'ach och oh ah aha hallo hoi hey nou tja oké ok okay alstublieft alsjeblieft bedankt dank enzovoort enz etc mevrouw meneer mevr dhr mw dr prof',
  'nl m.a.w o.a d.w.z i.p.v t.o.v m.b.t ca',
);
