import type { ClaimWords } from './claim-words';

export const SWEDISH: ClaimWords = {
  isSpaced: true,
  lists: {
    percent: 'procent procentenheter',
    goods: 'kakao bomull ull rabatt alkohol luftfuktighet fett',
    count: 'en ett två tre fyra fem sex sju åtta nio tio',
    people:
      'människor personer vuxna barn kvinnor män patienter användare kunder konsumenter hushåll familjer företag anställda svenskar deltagare trädgårdsägare',
    magnitude: 'miljon miljoner miljard miljarder',
    comparative: 'så mer mindre högre lägre snabbare längre oftare större bättre fler färre',
    currency: 'kronor kr euro dollar sek',
    effect: 'innehåller ger förbränner sparar minskar ökar förbrukar',
    unit: 'mg milligram gram kg kcal kalorier kwh ton liter timmar år',
    yearword:
      'i sedan från till år början slutet omkring före efter mellan januari februari mars april maj juni juli augusti september oktober november december',
    study:
      'studie studier studien undersökning undersökningar undersökningen enkät forskare forskning forskningen statistik statistiken experter',
    finding:
      'visar visade visat tyder bevisar bevisat bekräftar bekräftade fann funnit upptäckt upptäckte konstaterar konstaterade säger anser',
    institution: 'universitet* institut* myndighet* folkhälsomyndigheten who tidskrift*',
  },
  statistics: [
    '{number} ?(?:%|{percent})(?! {goods})',
    '(?:{count}|{number}) av (?:{count}|{number})(?! (?:steg|minuter|timmar))',
    '(?:hälften|en tredjedel|två tredjedelar|en fjärdedel|tre fjärdedelar) av (?:alla )?{people}',
    '(?:{count}|{number}) gånger {comparative}',
    'dubbelt så',
    '(?:{large}|{number} {magnitude}) {people}',
    '(?:{number}|{count}) {magnitude}',
  ],
  amounts: ['[$€£] ?{number}', '{number} ?{currency}', '{effect} [^.]{0,40}?{number} ?{unit}'],
  dates: ['{yearword} {year}', '\\p{Nd}{2}00-talet'],
  studies: [
    '{study} [^.]{0,50}?{finding}',
    '(?:enligt) [^.]{0,30}?(?:{study}|{institution})',
    '{study} (?:från|av|vid) [^.]{0,30}?{institution}',
    '(?:vetenskapligt|kliniskt) (?:bevisat|bevisad|belagt)\\p{L}*',
  ],
  references: 'detta det denna dessa den de han hon därför därmed båda så',
};
