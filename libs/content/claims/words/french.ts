import type { ClaimWords } from './claim-words';

export const FRENCH: ClaimWords = {
  isSpaced: true,
  lists: {
    percent: 'pour_cent points_de_pourcentage',
    goods: 'de_cacao coton cacao laine de_réduction de_remise d’alcool de_matière',
    count: 'un une deux trois quatre cinq six sept huit neuf dix',
    people:
      'personnes adultes enfants femmes hommes patients patientes utilisateurs clients consommateurs foyers ménages familles salariés français entreprises participants jardiniers',
    magnitude: 'million millions milliard milliards',
    comparative: 'plus moins mieux supérieur* inférieur*',
    currency: 'euros? dollars? eur francs?',
    effect: 'contient contiennent apporte fournit brûle économise réduit augmente consomme',
    unit: 'mg milligrammes g grammes kg kcal calories kwh tonnes litres heures ans',
    yearword:
      'en depuis dès année années vers avant après entre début fin janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    study:
      'étude études enquête enquêtes sondage sondages recherches chercheurs chercheuses scientifiques statistiques experts',
    finding:
      'montre montrent montré révèle révèlent révélé indique indiquent suggère suggèrent prouve prouvent prouvé confirme confirment confirmé démontre démontrent démontré conclut constaté découvert affirment estiment',
    institution: 'université institut ministère fondation revue cnrs inserm insee ademe',
  },
  statistics: [
    '{number} ?(?:%|{percent})(?! (?:de )?{goods})',
    '(?:{count}|{number}) (?:\\p{L}+ ){0,2}sur (?:{count}|{number})(?! (?:étapes|minutes|heures))',
    '(?:la moitié|un tiers|les deux tiers|deux tiers|un quart|trois quarts) des {people}',
    '(?:{count}|{number}) fois {comparative}',
    '(?:{large}|{number} {magnitude})(?: de| d’)? ?{people}',
    '(?:{number}|{count}) {magnitude}',
  ],
  amounts: ['[$€£] ?{number}', '{number} ?(?:[€$£]|{currency})', '{effect} [^.]{0,40}?{number} ?{unit}'],
  dates: ['{yearword} {year}', '[xvi]{1,5}e siècle'],
  studies: [
    '{study} [^.]{0,50}?{finding}',
    "(?:selon|d[’']après) [^.]{0,30}?(?:{study}|{institution})",
    "selon l[’'](?:{institution}|{study})",
    '(?:étude|enquête|sondage) (?:de|du|menée) [^.]{0,30}?(?:{institution}|(?:\\p{Lu}{2,}))',
    '(?:scientifiquement|cliniquement) prouvé\\p{L}*',
  ],
  references: 'cela ce cette ces celui ceux il ils elle elles ainsi donc',
};
