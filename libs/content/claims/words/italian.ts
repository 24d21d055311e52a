import type { ClaimWords } from './claim-words';

export const ITALIAN: ClaimWords = {
  isSpaced: true,
  lists: {
    percent: 'per_cento punti_percentuali',
    goods: 'cacao cotone lana sconto alcol umidità',
    count: 'un uno una due tre quattro cinque sei sette otto nove dieci',
    people:
      'persone adulti bambini donne uomini pazienti utenti clienti consumatori famiglie lavoratori aziende imprese partecipanti italiani giardinieri',
    magnitude: 'milione milioni miliardo miliardi',
    comparative: 'più meno maggiore minore superiore',
    currency: 'euro dollari eur',
    effect: 'contiene contengono fornisce brucia risparmia riduce aumenta consuma',
    unit: 'mg milligrammi g grammi kg kcal calorie kwh tonnellate litri ore anni',
    yearword:
      'nel dal fino anno anni verso prima dopo tra gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    study: 'studio studi sondaggio sondaggi ricerca ricerche ricercatori scienziati statistiche indagine esperti',
    finding:
      'mostra mostrano mostrato dimostra dimostrano dimostrato rivela rivelano rivelato indica indicano suggerisce suggeriscono conferma confermano confermato conclude scoperto trovato affermano evidenzia evidenziano',
    institution: 'università istituto ministero fondazione rivista oms istat',
  },
  statistics: [
    '{number} ?(?:%|{percent})(?! (?:di )?{goods})',
    '(?:{count}|{number}) (?:\\p{L}+ )?su (?:{count}|{number})(?! (?:passaggi|minuti|ore))',
    '(?:la metà|un terzo|due terzi|un quarto|tre quarti) (?:dei|delle|degli) {people}',
    '(?:{count}|{number}) volte {comparative}',
    'il doppio (?:di|del|della|rispetto)',
    '(?:{large}|{number} {magnitude})(?: di)? {people}',
    '(?:{number}|{count}) {magnitude}',
  ],
  amounts: ['[$€£] ?{number}', '{number} ?(?:[€$£]|{currency})', '{effect} [^.]{0,40}?{number} ?{unit}'],
  dates: ['{yearword} {year}', '[xvi]{1,5} secolo'],
  studies: [
    '{study} [^.]{0,50}?{finding}',
    '(?:secondo) [^.]{0,30}?(?:{study}|{institution})',
    "secondo l[’'](?:{institution}|{study})",
    "(?:studio|sondaggio|ricerca|indagine) (?:del|della|dell[’']|di|condott\\p{L}) ?[^.]{0,30}?(?:{institution}|(?:\\p{Lu}{2,}))",
    '(?:scientificamente|clinicamente) (?:provato|testato|dimostrato)\\p{L}*',
  ],
  references: 'questo questa questi queste ciò così essi esse entrambi perciò',
};
