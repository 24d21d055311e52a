import type { ClaimWords } from './claim-words';

export const GERMAN: ClaimWords = {
  isSpaced: true,
  lists: {
    percent: 'prozent prozentpunkte* vom_hundert',
    goods:
      'rabatt kakao* zartbitter* baumwoll* wolle leinen alkohol* luftfeuchtigkeit fett* leistung lautstärke helligkeit essig* lösung bio* ' +
      'anzahlung saft fruchtgehalt',
    setting: 'laden lade stellen stelle füllen fülle dimmen dimme',
    count: 'ein eine einer zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig fünfzig hundert',
    people:
      'menschen personen erwachsene* kinder* jugendliche* frauen männer* patient* nutzer* kunden kundinnen verbraucher* haushalte* familien ' +
      'schüler* studierende* beschäftigte* arbeitnehmer* deutsche* befragte* teilnehmer* käufer* fahrer* unternehmen betriebe* gärtner* ' +
      'einwohner* fälle* todesfälle* arbeitsplätze* hausbesitzer*',
    magnitude: 'million millionen milliarde milliarden billionen',
    comparative:
      'so mehr weniger höher* niedriger* schneller* langsamer* größer* kleiner* länger* häufiger* besser* billiger* stärker* wahrscheinlicher',
    currency: 'euro dollar franken pfund cent eur usd chf',
    effect:
      'enthält enthalten liefert liefern verbraucht verbrauchen verbrennt spart sparen senkt senken reduziert reduzieren steigert erhöht ' +
      'verursacht verursachen hält',
    unit: 'mg milligramm g gramm kg kilogramm kcal kalorien kwh kilowattstunden tonnen liter stunden jahre punkte',
    yearword:
      'in im seit ab bis jahr jahre jahren anfang ende mitte um vor nach zwischen januar februar märz april mai juni juli august september ' +
      'oktober november dezember frühjahr sommer herbst winter',
    study:
      'studie studien umfrage umfragen untersuchung untersuchungen metaanalyse metaanalysen erhebung erhebungen forscher forscherinnen ' +
      'forschende* forschung wissenschaftler* statistik statistiken experten expertinnen langzeitstudie* feldstudie* fachleute psycholog* ökonom*',
    finding:
      'zeigt zeigen zeigte* belegt belegen belegte* ergab ergaben ergeben fand fanden herausgefunden gezeigt gefunden beweist beweisen bewies* ' +
      'bestätigt bestätigen bestätigte* weist weisen deutet deuten berichtet berichten festgestellt stellten stellte nachgewiesen ' +
      'schätzen schätzt warnen legt legen kam kamen sagen',
    institution:
      'universität* institut* ministerium* bundesamt* stiftung* harvard stanford fachzeitschrift* hochschule* umweltbundesamt* verband*',
    source: 'laut zufolge nach_angaben nach_einer gemäß',
  },
  statistics: [
    '(?<!{setting} [^.]{0,30}){number} ?(?:%|{percent})(?!-|(?:ige?[nrsm]?)? {goods})',
    '(?:jede[rs]?|jedem|jeden) (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[nrsm]?',
    '(?:{count}|{number}) von (?:{count}|{number})(?! (?:schritten|minuten|teilen|stunden))',
    '(?:die hälfte|ein drittel|zwei drittel|ein viertel|drei viertel|dreiviertel) (?:aller|der) (?:\\p{L}+ )?{people}',
    '(?:doppelt|dreimal|viermal|fünfmal|zehnmal|{number}-?mal) {comparative}',
    '(?:{large}|{number} {magnitude}) (?:\\p{L}+ ){0,2}{people}',
    '(?:{number}|{count}) {magnitude}',
  ],
  amounts: ['[$€£] ?{number}', '{number} ?(?:[€£$]|{currency})', '{effect} [^.]{0,40}?{number} ?{unit}'],
  dates: ['{yearword} {year}', '(?:19|20)\\p{Nd}0er', '\\p{Nd}{1,2}\\. jahrhundert'],
  studies: [
    '{study} [^.]{0,60}?{finding}',
    '{finding} [^.]{0,40}?{study}',
    '(?:{source}) [^.]{0,40}?(?:{study}|{institution})',
    '{study} {source}',
    '{study} [^.]{0,25}? einig',
    'daten (?:zeigen|belegen|weisen|deuten)',
    '{institution} (?:empfiehlt|rät|warnt)',
    'laut (?:[\\p{Lu}]{2,})',
    '(?:studie|umfrage|untersuchung|erhebung|forscher|forschende|wissenschaftler|psychologen|ökonomen) (?:der|des|von|vom|aus) [^.]{0,30}?(?:{institution}|(?:[\\p{Lu}]{2,}))',
    '(?:wissenschaftlich|klinisch) (?:erwiesen|bewiesen|belegt|nachgewiesen)',
    '{institution} [^.]{0,40}?{study}',
  ],
  references:
    'dies diese dieser dieses diesem das sie er es damit dadurch deshalb daher beide solche somit jedoch dabei',
};
