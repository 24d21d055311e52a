import type { ClaimWords } from './claim-words';

export const POLISH: ClaimWords = {
  isSpaced: true,
  lists: {
    percent: 'procent* punkt*_procentow*',
    goods: 'kakao bawełn* wełn* alkohol* rabat* zniżk* wilgotności',
    count:
      'jedna jeden jednego dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć dziewięciu dziesięć dziesięciu',
    people:
      'osób osoby ludzi dorosłych dzieci kobiet mężczyzn pacjentów użytkowników klientów konsumentów gospodarstw rodzin firm pracowników polaków uczestników ogrodników',
    magnitude: 'milion* miliard* mln mld',
    comparative: 'więcej mniej szybciej dłużej częściej większ* mniejsz* wyższ* niższ* lepiej lepsz*',
    currency: 'złot* zł euro dolar* pln',
    effect: 'zawiera zawierają dostarcza spala oszczędza zmniejsza zwiększa zużywa',
    unit: 'mg miligram* g gram* kg kcal kalorii kwh ton litrów godzin lat',
    yearword:
      'w od do rok roku latach około przed po między styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
    study: 'badanie badania badań badaniu sondaż* ankiet* naukowc* badacz* statystyk* ekspert* metaanaliz*',
    finding:
      'pokazuj* pokazał* wykazuj* wykazał* dowodz* dowiod* potwierdz* sugeruj* wskazuj* wskazał* wynika odkryli odkrył* stwierdz* ustalili udowodnili twierdzą',
    institution: 'uniwersytet* instytut* ministerstw* fundacj* who gus',
  },
  statistics: [
    '{number} ?(?:%|{percent})(?! {goods})',
    '(?:{count}|{number}) na (?:{count}|{number}) {people}',
    '(?:{count}|{number}) z (?:{count}|{number}) {people}',
    '(?:połowa|jedna trzecia|dwie trzecie|jedna czwarta|trzy czwarte) (?:wszystkich )?{people}',
    '(?:dwa|trzy|cztery|pięć|{number}) razy {comparative}',
    '(?:dwukrotnie|trzykrotnie|czterokrotnie) {comparative}',
    '(?:{large}|{number} {magnitude}) {people}',
    '(?:{number}|{count}) {magnitude}',
  ],
  amounts: ['[$€£] ?{number}', '{number} ?{currency}', '{effect} [^.]{0,40}?{number} ?{unit}'],
  dates: ['{yearword} {year}', '{year} (?:r\\.|roku)', '[xvi]{1,5} wiek\\p{L}*'],
  studies: [
    '{study} [^.]{0,50}?{finding}',
    '{finding} [^.]{0,30}?{study}',
    '(?:według|zdaniem) [^.]{0,30}?(?:{study}|{institution})',
    '{study} [^.]{0,30}?{institution}',
    '(?:naukowo|klinicznie) (?:udowodnion|potwierdzon|dowiedzion)\\p{L}*',
  ],
  references: 'to ten ta te ci one oni on ona dlatego dzięki_temu oba',
};
