import { words } from '../../words';

/**
 * Stems, without the last vowel, of Polish words that end like a passive participle and are none, from the author's knowledge of
 * the language, class by class. Men's plurals are found by the same stem (uparci by upart, szaleni by szalon).
 */
export const NO_PARTICIPLE_STEMS = words(
  // adjectives of material and kind in -any
  'bawełnian blaszan ceglan drewnian glinian gryczan jaglan kapuścian kościan kukurydzian lnian maślan miedzian ołowian owsian parcian pijan różan rumian',
  'skórzan słomian szklan świetlan wełnian włosian ziemniaczan',
  // adjectives in -ony
  'czerwon jasnoczerwon ciemnoczerwon zielon jasnozielon ciemnozielon słon niesłon szalon uczon ulubion wron',
  // adjectives in -ity, -yty, -ęty, -arty
  'całkowit rozmait znakomit niesamowit pracowit obfit pospolit niepospolit jednolit niejednolit jadowit należyt nienależyt sowit wyśmienit',
  'przyzwoit nieprzyzwoit smakowit znamienit syt niesyt święt kręt upart zażart zwart czwart wart niewart',
  // adjectives of people and their state, mostly beside a verb with się
  'zakochan rozkochan zaprzyjaźnion uśmiechnięt zamyślon zapatrzon wpatrzon zasłuchan wsłuchan zaczytan rozmarzon zarumienion zaspan wyspan niewyspan',
  'rozespan zadyszan zapłakan roztargnion zapracowan zabiegan oczytan obyt nieobyt zadomowion rozgniewan zagniewan obrażon stęsknion spragnion',
  'zatroskan zdecydowan niezdecydowan zainteresowan niezainteresowan zadowolon niezadowolon uradowan zdumion zachwycon',
  'zaniepokojon zdenerwowan podekscytowan rozentuzjazmowan usatysfakcjonowan zestresowan sfrustrowan rozczarowan zrozpaczon zafascynowan',
  'zdeterminowan zmęczon przemęczon wypoczęt',
  // adjectives of quality, of the shape of a participle
  'doświadczon niedoświadczon utalentowan uzdolnion zaawansowan wyrafinowan umiarkowan nieumiarkowan skomplikowan nieskomplikowan zróżnicowan',
  'zrównoważon niezrównoważon wyważon zdyscyplinowan niezdyscyplinowan wykształcon niewykształcon wykwalifikowan zasłużon rozgarnięt zacięt zawzięt',
  'upragnion wymarzon pożądan niepożądan uprzywilejowan zorientowan',
  'niespodziewan nieoczekiwan niezliczon nieskończon nieograniczon niezrównan nieubłagan niestrudzon niewymuszon nieodgadnion niezbadan nieprzebran',
  'dozwolon niedozwolon rozdrobnion ujednolicon zagrożon niezagrożon',
  'niewypowiedzian nieopisan niepokonan nieprzerwan niezmącon niewzruszon nieposkromion niepohamowan nieokiełznan niezaprzeczon',
  // participles of verbs borrowed for computing, which Yoast does not count, by comparing scores on texts
  'hostowan renderowan wyrenderowan importowan zaimportowan',
  // nouns in -an, -ana, -ano
  'aeroplan altan arkan azotan baklażan banan baran barman bałwan bocian butan bałkan chloran chuligan cygan cytrynian dekan dywan dzban ekran fortepian',
  'fosforan furman grafoman hetman huragan hydroplan iguan kaftan kajdan kajman kapelan kapitan kapłan karawan kasztan kasztelan kinoman klan kolan',
  'kompan koran kran krzemian kurhan lian marcepan marihuan meloman membran metan mian narkoman nagan nirwan ocean octan odmian orangutan organ',
  'parawan parmezan pawian pelikan pian plan polan porcelan propan przemian przygan raban rydwan safian siarczan slogan stan sułtan szafran szaman',
  'szampan szatan ścian śmietan talizman taran tran tulipan turban tyran tytan uran wegan weteran węglan wian wulkan wymian zamian zmian',
  'adrian bogdan damian dian fabian florian iwan jordan julian krystian marian milan roman sebastian stefan urban',
  // nouns in -on, -ona, -ono
  'akordeon anion balkon balon baron bastion batalion bekon beton biatlon bilion bizon bulion cyklon demon diakon domofon dron dyktafon',
  'dzwon elektron epigon estragon fason felieton flakon foton furgon galon garnizon gibon gramofon gron hormon ikon kameleon kanion kanon karton kation',
  'klon kokon kordon koron kotylion kupon lampion legion magnetofon maraton mason matron medalion megafon melon mikrofon milion mormon neon neutron',
  'obron ochron odsłon ogon opon osłon paragon patron pawilon peron person pion plafon plon poligon pompon proton przesłon pylon region rejon',
  'salon saksofon schron sezon silikon skłon skorpion smartfon stadion stron syfon szablon szampion szron szwadron talon tampon telefon tron trylion',
  'ukłon wagon wazon welon wideofon wron wrzecion wygon zagon zakon zasłon zgon',
  'imion plemion znamion nasion strzemion brzemion wymion ramion barcelon ilon iwon lizbon szymon',
  // nouns in -eń and -ań
  'cien czerwien grzebien jelen jesien kamien kieszen korzen krzemien odcien pieczen pierścien płomien półcien promien przestrzen rdzen strumien zielen',
  'krtan otchłan przystan',
  // nouns in -it, -yt, -ita, -yta, -yto
  'aerolit antracyt antysemit apetyt audyt bakelit bandyt chwyt debit deficyt depozyt dobrobyt dynamit elit eremit erudyt faworyt gigabit grafit granit',
  'hipokryt izraelit jelit jezuit kilobit kobit kompozyt kopyt koryt kosmit kosmopolit kredyt kwit limit magnetyt malachit megabit meteoryt monolit neofit',
  'odbyt orbit pasożyt płyt pobyt profit przesyt pulpit rekwizyt rozkwit sanskryt satelit semit spryt stalagmit stalaktyt sufit szczyt świt termit',
  'tranzyt troglodyt trylobit uchwyt wizyt wykwit zachwyt zaszczyt zenit zeszyt',
  // nouns in -ut, -uta, -uto
  'absolut atrybut atut azymut bankrut bismut debiut dłut drut filut instytut kajut kikut knut kogut mamut marszrut minut narzut odrzut podrzut pokut',
  'przerzut redut rekrut rzut salut statut walut wyrzut zarzut zrzut',
  // nouns in -ę, -ęta and in -ęt
  'bliźnięt cielęt chłopięt dziecięt dziewczęt gąsięt jagnięt kaczęt kocięt książęt kurczęt lwięt niemowlęt orlęt pacholęt pisklęt prosięt szczenięt',
  'wnuczęt zwierzęt źrebięt natręt odmęt okręt osprzęt pięt ponęt pręt przekręt przynęt skręt sprzęt wstręt wykręt zachęt zakręt zamęt',
  // nouns in -art, -arta
  'bękart czart fart hart kart kwart lampart part start żart',
  // nouns in -ć
  'chęc chuc dziesięc niechęc niepamięc pamięc rtęc',
  // third persons of verbs in -nić, -cić
  'docen ocen odmien opromien ożen pien przecen przemien rozpromien rumien wycen wykorzen wymien zacien zakorzen zamien zarumien zazielen zmien',
  'poran zran',
  'chwyc dokręc dorzuc kręc nakręc narzuc nasyc nęc nuc odkręc odrzuc okręc pochwyc podkręc podrzuc poświęc porzuc przechwyc przekręc przerzuc',
  'przykręc rzuc skręc smuc szczyc uchwyc uświęc wkręc wrzuc wykręc wyrzuc zachęc zachwyc zakręc zarzuc zasmuc zaszczyc zniechęc zrzuc',
);
