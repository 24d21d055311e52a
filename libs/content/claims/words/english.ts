import type { ClaimWords } from './claim-words';

export const ENGLISH: ClaimWords = {
  isSpaced: true,
  lists: {
    percent: 'percent per_cent percentage_point percentage_points',
    goods:
      'dark milk cocoa chocolate cotton wool linen alcohol alcohol-free organic natural recycled juice rye whole humidity power volume ' +
      'brightness opacity off discount solution vinegar cream fat deposit',
    setting: 'charge set fill dim turn adjust discharge',
    count: 'one two three four five six seven eight nine ten twelve twenty fifty hundred',
    few: 'two three four five six seven eight nine ten',
    people:
      'people person* adults? children? teenagers? women woman men patients? users? customers? consumers? households? families? students? workers? ' +
      'employees? americans? britons? europeans? germans? thais? participants? respondents? shoppers? drivers? owners? readers? marketers? ' +
      'companies? businesses? homeowners? gardeners? drinkers? cases? deaths? jobs?',
    magnitude: 'million millions billion billions trillion trillions',
    comparative:
      'more less fewer higher lower faster slower greater larger smaller longer better likelier cheaper stronger as',
    currency: 'dollars? euros? pounds? baht yen usd eur gbp thb cents?',
    effect:
      'has_about contains? provides? delivers? burns? saves? reduces? lowers? raises? increases? emits? lasts? boasts? consumes? cuts?',
    unit: 'mg milligrams? g grams? kg kilograms? kcal calories? kwh tons? tonnes? litres? liters? gallons? hours? years? points?',
    yearword:
      'in since by from until during year early late around before after between january february march april may june july august ' +
      'september october november december spring summer autumn winter fall',
    study:
      'study studies survey surveys poll polls meta-analysis meta-analyses clinical_trial clinical_trials trials research researchers ' +
      'scientists statistics experts dermatologists psychologists economists biologists evidence analysts white_paper',
    finding:
      'show shows showed shown find finds found suggest suggests suggested reveal reveals revealed indicate indicates indicated conclude ' +
      'concludes concluded confirm confirms confirmed demonstrate demonstrates demonstrated report reports reported agree agrees estimate ' +
      'estimates prove proves proved proven link links linked discovered determined say',
    institution:
      'university institute ministry harvard stanford oxford journal organization organisation foundation association agency department',
  },
  statistics: [
    '(?<!{setting} [^.]{0,30}){number} ?(?:%|{percent})(?! {goods})',
    '(?:{few}|{number}) (?:in|out of) (?:every )?(?!one|1 |minutes)(?:{count}|{number})(?! (?:minutes|hours|days|steps|weeks|seconds))',
    '(?:{count}|{number}) of (?:every )?(?:{count}|{number}) {people}',
    '(?:half|a third|one(?:-| )third|two(?:-| )thirds|a quarter|one(?:-| )quarter|three(?:-| )quarters) of (?:all )?(?:the )?(?:\\p{L}+ )?{people}',
    '(?:one|1) (?:in|out of) (?:every )?(?:{few}|{number}) {people}',
    '(?:{count}|{number}) ?times (?:{comparative})',
    '(?:twice|{number}[x×]) (?:{comparative})(?! (?:shown|described|needed|directed))',
    '(?:{large}|{number} {magnitude}) (?:\\p{L}+ ){0,2}{people}',
    '(?:{number}|{count}) {magnitude}',
  ],
  amounts: ['[$€£¥฿] ?{number}', '{number} ?(?:[€£$฿]|{currency})', '{effect} [^.]{0,40}?{number} ?{unit}'],
  dates: ['{yearword} (?:\\p{Nd}{1,2},? )?{year}', '{year}s', '\\p{Nd}{1,2}(?:st|nd|rd|th) century'],
  studies: [
    '(?<!case )(?<!your )(?<!own ){study} [^.]{0,60}?{finding}',
    '(?:a|the|one|recent|new) (?:\\p{L}+ )?(?:study|survey|poll|report|trial|paper) (?:[^.]{0,30}? )?(?:by|from|of|at|published in|conducted) (?:the )?(?:\\p{Lu})',
    'according to [^.]{0,40}?(?:{study}|{institution})',
    'according to (?:a |an |the )?(?:\\p{Lu}\\p{L}+)',
    'in a (?:\\p{L}+ )?(?:survey|poll|study|trial) of',
    'data (?:show|shows|suggest|suggests|indicate|indicates|reveal|reveals)',
    '(?:who|{institution}) (?:recommends|advises|warns)',
    '{study} at (?:\\p{Lu})',
    'research (?:by|from) [^.]{0,30}?(?:\\p{Lu})',
    '(?:scientifically|clinically) proven',
    '{institution} [^.]{0,40}?{study}',
    '{institution} [^.]{0,40}?{finding} that',
  ],
  references: 'this that these those they it he she such both so therefore however',
};
