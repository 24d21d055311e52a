import type { ClaimWords } from './claim-words';

export const PORTUGUESE: ClaimWords = {
  isSpaced: true,
  lists: {
    percent: 'por_cento pontos_percentuais',
    goods: 'cacau algodão lã desconto álcool umidade humidade',
    count: 'um uma dois duas três quatro cinco seis sete oito nove dez',
    people:
      'pessoas adultos crianças mulheres homens pacientes usuários utilizadores clientes consumidores famílias domicílios lares trabalhadores empresas participantes brasileiros portugueses jardineiros',
    magnitude: 'milhão milhões bilhão bilhões mil_milhões',
    comparative: 'mais menos melhor maior menor',
    currency: 'euros? reais dólar* eur',
    effect: 'contém contêm fornece queima economiza poupa reduz aumenta consome',
    unit: 'mg miligramas g gramas kg kcal calorias kwh toneladas litros horas anos',
    yearword:
      'em desde até ano anos por_volta_de antes depois entre de janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    study:
      'estudo estudos pesquisa pesquisas pesquisadores investigadores cientistas estatísticas sondagem inquérito especialistas',
    finding:
      'mostra mostram mostrou demonstra demonstram demonstrou revela revelam revelou indica indicam indicou sugere sugerem confirma confirmam concluiu descobriram descobriu comprova comprovam aponta apontam afirmam',
    institution: 'universidade instituto ministério fundação revista oms ibge',
  },
  statistics: [
    '{number} ?(?:%|{percent})(?! (?:de )?{goods})',
    '(?:{count}|{number}) em cada (?:{count}|{number})',
    '(?:metade|um terço|dois terços|um quarto|três quartos) (?:dos|das) {people}',
    '(?:{count}|{number}) vezes {comparative}',
    'o dobro (?:de|do|da)',
    '(?:{large}|{number} {magnitude})(?: de)? {people}',
    '(?:{number}|{count}) {magnitude}',
  ],
  amounts: ['(?:r\\$|[$€£]) ?{number}', '{number} ?(?:[€$£]|{currency})', '{effect} [^.]{0,40}?{number} ?{unit}'],
  dates: ['{yearword} {year}', 'século [xvi]{1,5}'],
  studies: [
    '{study} [^.]{0,50}?{finding}',
    '(?:segundo|de acordo com|conforme) [^.]{0,30}?(?:{study}|{institution})',
    '(?:estudo|pesquisa|sondagem|inquérito) (?:da|do|de|realizad\\p{L}) [^.]{0,30}?(?:{institution}|(?:\\p{Lu}{2,}))',
    '(?:cientificamente|clinicamente) (?:comprovado|provado|testado)\\p{L}*',
  ],
  references: 'isso isto este esta estes estas esse essa esses eles elas assim ambos por_isso',
};
