import { withEndings } from '../../with-endings';
import { words } from '../../words';

/** Endings of adjectives and of pronouns that decline like them: after a hard consonant, after k and g, and after a soft one. */
const HARD = ['y', 'ego', 'emu', 'ym', 'a', 'ej', 'ą', 'e', 'ych', 'ymi'];
const AFTER_K = ['i', 'iego', 'iemu', 'im', 'a', 'iej', 'ą', 'ie', 'ich', 'imi'];
const SOFT = ['i', 'iego', 'iemu', 'im', 'ia', 'iej', 'ią', 'ie', 'ich', 'imi'];
/** The hard ones without the first, for pronouns whose masculine is irregular (sam, żaden, jeden, tamten). */
const HARD_OBLIQUE = HARD.slice(1);
/** Endings of the possessives mój, twój, swój and of nasz, wasz. */
const POSSESSIVE = ['jego', 'jemu', 'im', 'ja', 'ją', 'jej', 'je', 'i', 'ich', 'imi'];
const NASZ = ['', 'ego', 'emu', 'ym', 'a', 'ą', 'ej', 'e', 'ych', 'ymi'];
/** Endings of the past tense after its stem, without the masculine singular. */
const PAST = ['łam', 'łaś', 'ła', 'ło', 'łyśmy', 'łyście', 'ły'];
const PAST_OF_MEN = ['liśmy', 'liście', 'li'];
const PAST_MASCULINE = ['łem', 'łeś', 'ł'];
const PAST_REGULAR = [...PAST_MASCULINE, ...PAST, ...PAST_OF_MEN];
/** Endings of the present tense of the verbs in -ać, -ować, -ić and -yć, with the infinitive. */
const A_VERB = ['ać', 'am', 'asz', 'a', 'amy', 'acie', 'ają', 'aj', 'ajcie'];
const UJE_VERB = ['ować', 'uję', 'ujesz', 'uje', 'ujemy', 'ujecie', 'ują', 'uj', 'ujcie'];
const I_VERB = ['ić', 'ię', 'isz', 'i', 'imy', 'icie', 'ią'];
const Y_VERB = ['yć', 'ę', 'ysz', 'y', 'ymy', 'ycie', 'ą'];

/**
 * Polish words that carry grammar rather than meaning, in all their inflections: the closed classes of the language, and its commonest
 * verbs, adverbs, adjectives and nouns of little meaning; from the author's knowledge of the language, class by class.
 */
export const FUNCTION_WORDS = words(
  // personal and reflexive pronouns, forms of address
  'ja mnie mi mną ty ciebie cię tobie ci tobą on ona ono jego go niego jemu mu niemu nim jej niej ją nią my nas nam nami wy was wam wami',
  'oni one ich nich im je nie nimi się siebie sobie sobą pan pana panu panem panie panowie panów panom panami panach pani panią paniom',
  'paniami paniach państwo państwa państwu państwem',
  // possessives
  'mój twój swój nasi wasi mego memu mym ma mą mej me mych mymi twego twemu twym twa twą twej twe twych twymi',
  'swego swemu swym swa swą swej swe swych swymi',
  ...withEndings(words('mo two swo'), POSSESSIVE),
  ...withEndings(words('nasz wasz'), NASZ),
  'czyj czyjego czyjemu czyim czyja czyją czyjej czyje czyi czyich czyimi czyjś czyjegoś czyjemuś czyimś czyjaś czyjąś czyjejś czyjeś czyichś',
  'niczyj niczyjego niczyja niczyją niczyjej niczyje niczyich',
  // demonstratives
  'ten tego temu tym ta tę tą tej to te ci tych tymi ów owego owemu owym owa ową owej owo owe owi owych owymi tamten tamto tamci samo tacy sam sami tenże tegoż',
  'tejże tyle tylu tyloma',
  ...withEndings(words('tamt sam'), HARD_OBLIQUE),
  ...withEndings(words('tak'), AFTER_K),
  // interrogative and relative pronouns
  'kto kogo komu kim co czego czemu czym którzy jacy ile ilu iloma ileż',
  ...withEndings(words('któr'), HARD),
  ...withEndings(words('jak'), AFTER_K),
  // indefinite, negative and universal pronouns
  'ktoś kogoś komuś kimś coś czegoś czemuś czymś któryś któregoś któremuś którymś któraś którąś którejś któreś którychś jakiś jakiegoś jakiemuś',
  'jakimś jakaś jakąś jakiejś jakieś jacyś jakichś jakimiś ktokolwiek kogokolwiek komukolwiek kimkolwiek cokolwiek czegokolwiek czemukolwiek',
  'czymkolwiek ilekolwiek ileś iluś nikt nikogo nikomu nikim nic niczego niczemu niczym żaden żadni wszystko wszyscy niektórzy inni drudzy pewni pewien',
  ...withEndings(
    words(
      'który którego któremu którym która którą której które których którymi jaki jakiego jakiemu jakim jaka jaką jakiej jakie jakich jakimi',
    ),
    ['kolwiek'],
  ),
  ...withEndings(words('każd niektór inn pewn'), HARD),
  ...withEndings(words('wszystk'), AFTER_K.slice(1)),
  ...withEndings(words('wszelk'), AFTER_K),
  // cardinal and indefinite numbers
  'zero zera jeden jedno jedni dwa dwaj dwie dwóch dwu dwóm dwoma dwiema dwoje dwojga trzy trzej trzech trzem trzema troje trojga cztery czterej',
  'czterech czterem czterema czworo czworga pięcioro sześcioro sto stu dwieście dwustu trzysta trzystu czterysta czterystu',
  ...withEndings(words('jedn żadn'), HARD_OBLIQUE),
  'pięć pięciu pięcioma sześć sześciu sześcioma',
  'dwanaście dwunastu dwunastoma siedem siedmiu siedmioma osiem ośmiu ośmioma dziewięć dziewięciu dziewięcioma dziesięć dziesięciu dziesięcioma',
  ...withEndings(words('jedena trzyna czterna piętna szesna siedemna osiemna dziewiętna'), ['ście', 'stu', 'stoma']),
  'dwadzieścia dwudziestu trzydzieści trzydziestu czterdzieści czterdziestu',
  ...withEndings(words('pięćdziesi sześćdziesi siedemdziesi osiemdziesi dziewięćdziesi'), ['ąt', 'ęciu']),
  'pięćset pięciuset sześćset sześciuset siedemset siedmiuset osiemset ośmiuset dziewięćset dziewięciuset tysiąc tysięcy',
  ...withEndings(words('tysiąc'), ['a', 'u', 'owi', 'em', 'e', 'om', 'ami', 'ach']),
  ...withEndings(words('milion bilion'), ['', 'a', 'owi', 'em', 'ie', 'y', 'ów', 'om', 'ami', 'ach']),
  'miliard miliarda miliardowi miliardem miliardzie miliardy miliardów miliardom miliardami miliardach',
  'półtora półtorej pół połowa połowy połowę połową połowie ćwierć oba obie oboje obaj obu oboma obojga obydwa obydwie obydwaj obydwu kilka kilku',
  'kilkoma kilkoro kilkanaście kilkunastu kilkadziesiąt kilkudziesięciu kilkaset kilkuset parę paru paroma wiele wielu wieloma niewiele niewielu',
  'mnóstwo dużo mało sporo trochę troszkę nieco więcej mniej najwięcej najmniej dość dosyć setki setek dziesiątki dziesiątek większość większości większością mniejszość mniejszości',
  // ordinal numbers
  'pierwsi trzeci',
  ...withEndings(
    words('pierwsz czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast'),
    HARD,
  ),
  ...withEndings(words('szesnast siedemnast osiemnast dziewiętnast dwudziest trzydziest setn tysięczn'), HARD),
  ...withEndings(words('drug'), AFTER_K),
  ...withEndings(words('trzec ostatn'), SOFT),
  // prepositions
  'w we na do z ze od ode po o u za pod pode nad nade przed przede przy przez przeze dla bez beze między pomiędzy poprzez ponad popod poniżej',
  'powyżej poza spod spode znad sprzed spoza spomiędzy zza wokół wokoło dokoła dookoła naokoło obok koło około wzdłuż wszerz wśród pośród naprzeciw',
  'naprzeciwko przeciw przeciwko ku według wedle wobec względem mimo pomimo wbrew dzięki wskutek zamiast oprócz prócz podczas odnośnie wewnątrz',
  'zewnątrz niedaleko blisko opodal nieopodal pobliżu wraz razem celem pośrodku via per ramach zakresie ciągu trakcie razie powodu względu stosunku',
  // conjunctions
  'i oraz tudzież a ale lecz jednak jednakże zaś natomiast lub albo bądź czy ani ni że iż żeby ażeby aby by jeśli jeżeli gdyby jeśliby jeżeliby gdy',
  'kiedy skoro ponieważ bo bowiem gdyż albowiem choć chociaż choćby chociażby aczkolwiek dopóki dopóty póki zanim odkąd dokąd jak jako niż aniżeli niby',
  'jakby jakoby więc zatem toteż dlatego przeto stąd mianowicie czyli też także również ponadto zarazem jednocześnie równocześnie ledwie ledwo ilekroć',
  'jakkolwiek abym abyś abyśmy abyście żebym żebyś żebyśmy żebyście gdybym gdybyś gdybyśmy gdybyście',
  // particles
  'no oby niech niechaj niechże czyż czyżby bodaj chyba może nawet tylko jedynie wyłącznie właśnie akurat aż dopiero już jeszcze także zwłaszcza',
  'przecież wszak wszakże otóż oto ot bynajmniej wcale nie prawie niemal niemalże omal nieomal zaledwie bym byś byśmy byście',
  // adverbs of place, question and manner
  'gdzie skąd którędy dlaczego czemu gdzieś dokądś skądś kiedyś jakoś gdziekolwiek kiedykolwiek skądkolwiek dokądkolwiek jakkolwiek nigdzie znikąd donikąd',
  'wszędzie zewsząd tu tutaj tam ówdzie stamtąd tędy tamtędy inaczej tak siak jakoś obok naprzód wstecz',
  // adverbs of time and frequency
  'nigdy zawsze wtedy wówczas teraz obecnie aktualnie dziś dzisiaj wczoraj jutro przedwczoraj pojutrze dawniej dawno niedawno ostatnio wcześnie wcześniej',
  'późno później potem następnie najpierw wpierw zaraz natychmiast wkrótce niebawem niedługo znowu znów ponownie ciągle wciąż stale często częściej',
  'najczęściej rzadko rzadziej najrzadziej zwykle zazwyczaj czasem czasami niekiedy nieraz codziennie tygodniowo miesięcznie rocznie coraz długo dłużej',
  'najdłużej krótko krócej odtąd dotąd dotychczas przedtem uprzednio poprzednio tymczasem tymczasowo nareszcie wreszcie ostatecznie początkowo raz dwukrotnie',
  'trzykrotnie wielokrotnie kilkakrotnie rano wieczorem',
  // adverbs of degree and sentence adverbs
  'bardzo bardziej najbardziej zbyt zanadto zupełnie całkiem całkowicie kompletnie absolutnie niezwykle niezmiernie ogromnie wyjątkowo nadzwyczaj znacznie',
  'znacząco wręcz przynajmniej głównie przeważnie generalnie ogólnie zasadniczo szczególnie konkretnie dokładnie ściśle poniekąd raczej wprawdzie',
  'niestety ponoć podobno rzekomo pewnie zapewne prawdopodobnie oczywiście naturalnie rzeczywiście faktycznie naprawdę istotnie właściwie ewentualnie',
  'potencjalnie względnie stosunkowo wystarczająco dostatecznie praktycznie teoretycznie dobrze lepiej najlepiej źle gorzej najgorzej łatwo łatwiej',
  'najłatwiej trudno trudniej szybko szybciej najszybciej wolno wolniej powoli prosto prościej wysoko wyżej najwyżej nisko niżej najniżej daleko dalej',
  'najdalej blisko bliżej najbliżej odpowiednio bezpośrednio pośrednio osobno oddzielnie wspólnie wzajemnie nawzajem podobnie',
  // być, zostać, stać się, mieć
  'być jestem jesteś jest jesteśmy jesteście są będę będziesz będzie będziemy będziecie będą bądź bądźmy bądźcie byłbym byłabym byłbyś byłabyś byłby',
  'byłaby byłoby bylibyśmy byłybyśmy bylibyście byłybyście byliby byłyby będąc zostanę zostaniesz zostanie zostaniemy zostaniecie zostaną zostaję zostaje zostają',
  ...withEndings(words('będąc mając mogąc dotycząc'), HARD),
  ...withEndings(words('by zosta sta zostawa stawa bywa'), ['ć', ...PAST_REGULAR]),
  ...withEndings(words('byw'), A_VERB),
  'zostałby zostałaby zostałoby zostaliby zostałyby staje stają stanie staną mieć mam masz ma mamy macie mają miej miejmy miejcie mając mieli',
  'mieliśmy mieliście miałbym miałabym miałbyś miałabyś miałby miałaby miałoby mieliby miałyby',
  ...withEndings(words('mia'), [...PAST_MASCULINE, ...PAST]),
  // modal verbs and words
  'móc mogę możesz możemy możecie mogą mogłem mogłam mogłeś mogłaś mógł mogła mogło mogliśmy mogłyśmy mogliście mogłyście mogli mogły mógłbym',
  'mogłabym mógłbyś mogłabyś mógłby mogłaby mogłoby moglibyśmy mogłybyśmy moglibyście moglibyście mogliby mogłyby mogąc musieć muszę musisz musi musimy',
  'musicie muszą musieli musieliśmy musieliście musiałbym musiałby musiałaby musiałoby musieliby musiałyby chcieć chcę chcesz chce chcemy chcecie chcą',
  'chcieli chcieliśmy chcieliście chciałbym chciałabym chciałbyś chciałabyś chciałby chciałaby chciałoby chcielibyśmy chcielibyście chcieliby chciałyby',
  ...withEndings(words('musia chcia umia'), [...PAST_MASCULINE, ...PAST]),
  'powinienem powinnam powinieneś powinnaś powinien powinna powinno powinniśmy powinnyśmy powinniście powinnyście powinni powinny umieć umiem umiesz umie',
  'umiemy umiecie umieją umieli można trzeba należy należało warto wypada wolno potrzeba wystarczy wystarcza da',
  ...withEndings(words('potraf pozwol'), [...I_VERB, ...withEndings(words('i'), PAST_REGULAR)]),
  ...withEndings(words('potrzeb'), [...UJE_VERB, ...withEndings(words('owa'), PAST_REGULAR)]),
  // delexical verbs: to do, give, take, put, keep, go, come, begin, let, use, seem, mean
  ...withEndings(words('rob zrob'), [...I_VERB, ...withEndings(words('i'), PAST_REGULAR)]),
  ...withEndings(words('używ pozwal zaczyn trzym otrzym'), A_VERB),
  ...withEndings(
    words('umożliwi pozwala używa zaczyna dawa da doda posiada trzyma wydawa zdawa bra stawia sprawia powodowa'),
    ['ć', ...PAST_REGULAR],
  ),
  ...withEndings(words('daj dodaj stosuj powoduj próbuj'), ['', 'ę', 'esz', 'e', 'emy', 'ecie', 'ą']),
  ...withEndings(words('umożliwi stawi sprawi'), A_VERB),
  ...withEndings(words('umożliw spraw postaw'), I_VERB),
  ...withEndings(words('znacz oznacz kończ dotycz'), Y_VERB),
  'oznaczać oznacza oznaczają oznaczało dotyczy dotyczą dam dasz damy dacie dadzą daję dajesz dodać dodam doda dodadzą dodaje dodają rób zrób iść idę idziesz',
  'idzie idziemy idziecie idą szedł szła szło szli szły chodzić chodzi chodzą chodziło pójść pójdę pójdzie pójdą przyjść przyjdzie przychodzić przychodzi',
  'przychodzą biorę bierzesz bierze bierzemy biorą wziąć wezmę weźmiesz weźmie weźmiemy wezmą wziął wzięła wzięli weź położyć kłaść wydaje wydają zdaje zdają',
  'zacząć zacznę zaczniesz zacznie zaczną zaczął zaczęła zaczęło zaczęli zacznij użyć użyję użyjesz użyje użyją użył użyła użyli użyj polegać polega polegają',
  'następować następuje następują zawierać zawiera zawierają zawierał posiadać posiada posiadają istnieć istnieje istnieją istniał istniała istniało',
  'znaleźć znajdę znajdziesz znajdzie znajdą znajdź znajduje znajdują stosować próbować spróbować spróbuj starać stara starają',
  // verbs of knowing, seeing and saying
  'wiedzieć wiem wiesz wie wiemy wiecie wiedzą wiedział wiedziała wiedzieli znać znam znasz zna znamy znacie znają znał znała znali widzieć widzę widzisz',
  'widzi widzimy widzicie widzą widział widziała widzieli widać zobaczyć zobaczysz zobacz myśleć myślę myślisz myśli myślimy myślą myślał myślała sądzić',
  'sądzę sądzisz sądzi sądzą uważać uważam uważasz uważa uważamy uważają mówić mówię mówisz mówi mówimy mówicie mówią mówił mówiła mówili powiedzieć powiem',
  'powiesz powie powiemy powiedzą powiedział powiedziała powiedzieli twierdzić twierdzi twierdzą twierdził stwierdzić stwierdził pytać pyta pytają pytał',
  'zapytać zapytał odpowiadać odpowiada odpowiadają odpowiedzieć odpowiedział wyjaśniać wyjaśnia wyjaśnić wyjaśnił dodawać dodała podkreślać podkreśla podkreślił',
  'rozumieć rozumiem rozumiesz rozumie rozumieją nazywać nazywa nazywają',
  // adjectives of size, quality, order and likeness
  'dobrzy mali duzi wielcy źli pełen lepsi najlepsi najwięksi gorsi więksi nowi starzy ważni główni pełni cali różni podobni następni kolejni zwykli konkretni właściwi prawdziwi potrzebni',
  'dostępni obecni liczni wysocy bliscy',
  ...withEndings(
    words('now star dobr zł duż mał łatw prost trudn ważn główn pełn cał możliw różn podobn następn kolejn zwykł'),
    HARD,
  ),
  ...withEndings(
    words(
      'szczególn specjaln ogóln konkretn właściw prawdziw istotn niezbędn potrzebn konieczn dostępn obecn aktualn liczn',
    ),
    HARD,
  ),
  ...withEndings(words('późn wczesn wspóln poszczególn określon dan wspomnian jedyn dodatkow pozostał'), HARD),
  ...withEndings(
    words(
      'nowsz starsz lepsz gorsz większ mniejsz dłuższ krótsz wyższ niższ łatwiejsz trudniejsz ważniejsz prostsz szybsz dalsz',
    ),
    HARD,
  ),
  ...withEndings(
    words(
      'najnow najstar najlep najgor najwięk najmniej najdłuż najkrót najwyż najniż najłatwiej najważniej najprost najszyb',
    ),
    withEndings(words('sz'), HARD),
  ),
  ...withEndings(words('wielk dług krótk wysok nisk szybk blisk'), AFTER_K),
  ...withEndings(words('poprzedn odpowiedn średn'), SOFT),
  // nouns of little meaning
  'rzecz rzeczy rzeczą rzeczom rzeczami rzeczach sprawa sprawy sprawę sprawą sprawie spraw sprawom sprawami sprawach część części częścią częściom',
  'częściami częściach kawałek kawałka kawałki rodzaje rodzajów rodzajami idea idei ideę ideą idee kwestia kwestii kwestię kwestią kwestie powód powodowi',
  'powodem powody powodów przyczyna przyczyny przyczynę przyczyną przyczyn szczegół szczegóły szczegółów różnica różnicy różnicę różnicą różnice różnic',
  'ilość ilości ilością liczba liczby liczbę liczbą liczbie przypadek przypadku przypadkiem przypadki przypadków przypadkach wypadek wypadku wypadki osoba',
  'osoby osobę osobą osobie osób osobom osobami osobach ludzie ludzi ludziom ludźmi ludziach człowiek człowieka człowiekowi człowiekiem człowieku',
  'przykład przykładu przykładem przykładzie przykłady przykładów kolei',
  ...withEndings(words('sposob typ aspekt element punkt procent fakt'), [
    'u',
    'owi',
    'em',
    'y',
    'ów',
    'om',
    'ami',
    'ach',
  ]),
  'sposób typ typie rodzaj rodzaju rodzajem aspekt element punkt procent procenta fakt fakcie aspekcie elemencie punkcie',
  // words of time
  'sekunda sekundy sekundę sekund minuta minuty minutę minutą minut minucie godziną sekundą sekundzie godzina godziny godzinę godzinie godzin godzinach dzień dnia dniowi dniem dniu dni',
  'dniom dniami dniach tydzień tygodnia tygodniem tygodniu tygodnie tygodni tygodniach miesiąc miesiąca miesiącem miesiącu miesiące miesięcy miesiącach',
  'rok roku rokiem lata lat latom latami latach chwila chwili chwilę chwilą chwile moment momentu momentem momencie momenty czas czasu czasem czasie czasy',
  'czasów doba doby dobę raz razu razem razy razie',
  // interjections and abbreviations
  'ach och oj ojej ej hej halo aha ho cóż proszę dziękuję owszem tak ok cześć brawo hura itd itp np tzn tj m.in dr mgr inż prof godz zł gr tys mln mld ul',
  'al św tzw ww nr str',
);
