import type { ClaimWords } from './claim-words';

export const DUTCH: ClaimWords = {
  isSpaced: true,
  lists: {
    percent: 'procent procentpunt*',
    goods: 'cacao katoen* wol alcohol korting vet luchtvochtigheid volume',
    count: 'een één twee drie vier vijf zes zeven acht negen tien',
    people:
      'mensen personen volwassenen kinderen vrouwen mannen patiënten gebruikers klanten consumenten huishoudens gezinnen bedrijven werknemers nederlanders deelnemers',
    magnitude: 'miljoen miljard biljoen',
    comparative: 'zo meer minder hoger lager sneller langer vaker groter kleiner beter',
    currency: 'euro dollar eur',
    effect: 'bevat bevatten levert verbrandt bespaart verlaagt verhoogt verbruikt',
    unit: 'mg milligram gram kg kcal calorieën kwh ton liter uur jaar',
    yearword:
      'in sinds vanaf tot jaar begin eind rond voor na tussen januari februari maart april mei juni juli augustus september oktober november december',
    study:
      'studie studies onderzoek onderzoeken enquête peiling onderzoekers wetenschappers statistieken deskundigen experts',
    finding:
      'toont tonen toonde* blijkt bleek wijst wijzen bewijst bewijzen ontdekt ontdekten vond vonden gevonden bevestigt bevestigen concludeert zeggen stelt',
    institution: 'universiteit* instituut ministerie vakblad stichting',
  },
  statistics: [
    '{number} ?(?:%|{percent})(?! {goods})',
    '(?:{count}|{number}) (?:op|van) de (?:{count}|{number})(?! (?:stappen|minuten|uur))',
    '(?:de helft|een derde|twee derde|een kwart|driekwart) van (?:alle|de) {people}',
    '(?:{count}|{number}) keer {comparative}',
    'twee keer zo',
    '(?:{large}|{number} {magnitude}) {people}',
    '(?:{number}|{count}) {magnitude}',
  ],
  amounts: ['[$€£] ?{number}', '{number} ?{currency}', '{effect} [^.]{0,40}?{number} ?{unit}'],
  dates: ['{yearword} {year}', '\\p{Nd}{1,2}e eeuw'],
  studies: [
    '{study} [^.]{0,50}?{finding}',
    '{finding} [^.]{0,25}?(?:uit|in) [^.]{0,15}?{study}',
    '(?:volgens|uit) [^.]{0,30}?(?:{study}|{institution})',
    '{study} (?:van|door) [^.]{0,30}?{institution}',
    'wetenschappelijk (?:bewezen|aangetoond)',
  ],
  references: 'dit dat deze die ze zij het hij daarom daardoor zo beide',
};
