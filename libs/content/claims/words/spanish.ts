import type { ClaimWords } from './claim-words';

export const SPANISH: ClaimWords = {
  isSpaced: true,
  lists: {
    percent: 'por_ciento puntos_porcentuales',
    goods: 'cacao algodón lana descuento alcohol humedad',
    count: 'un una uno dos tres cuatro cinco seis siete ocho nueve diez',
    people:
      'personas adultos niños mujeres hombres pacientes usuarios clientes consumidores hogares familias trabajadores empresas participantes españoles jardineros',
    magnitude: 'millón millones mil_millones billones',
    comparative: 'más menos mejor mayor menor',
    currency: 'euros? dólar* pesos eur',
    effect: 'contiene contienen aporta aportan quema ahorra ahorran reduce aumenta consume',
    unit: 'mg miligramos g gramos kg kcal calorías kwh toneladas litros horas años',
    yearword:
      'en desde hasta año años hacia antes después entre de enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    study:
      'estudio estudios encuesta encuestas investigación investigaciones investigadores científicos estadísticas expertos',
    finding:
      'muestra muestran mostró demuestra demuestran demostró demostrado revela revelan reveló indica indican indicó sugiere sugieren confirma confirman concluye concluyó encontró encontraron descubrieron descubierto afirman señala señalan',
    institution: 'universidad instituto ministerio fundación revista oms',
  },
  statistics: [
    '{number} ?(?:%|{percent})(?! (?:de )?{goods})',
    '(?:{count}|{number}) de cada (?:{count}|{number})',
    '(?:la mitad|un tercio|dos tercios|un cuarto|tres cuartos) de (?:los|las) {people}',
    '(?:{count}|{number}) veces {comparative}',
    'el doble de',
    '(?:{large}|{number} {magnitude})(?: de)? {people}',
    '(?:{number}|{count}) {magnitude}',
  ],
  amounts: ['[$€£] ?{number}', '{number} ?(?:[€$£]|{currency})', '{effect} [^.]{0,40}?{number} ?{unit}'],
  dates: ['{yearword} {year}', 'siglo [xvi]{1,5}'],
  studies: [
    '{study} [^.]{0,50}?{finding}',
    '(?:según|de acuerdo con) [^.]{0,30}?(?:{study}|{institution})',
    '(?:estudio|encuesta|investigación) (?:de|del|realizad\\p{L}) [^.]{0,30}?(?:{institution}|(?:\\p{Lu}{2,}))',
    '(?:científicamente|clínicamente) (?:probado|demostrado)\\p{L}*',
  ],
  references: 'esto eso este esta estos estas ese esa ellos ellas así por_eso ambos',
};
