import { plainSpellings } from './plain-spelling';

describe('plainSpellings', () => {
  it.each([
    ['métricas', 'es', ['metricas']],
    ['ação', 'pt', ['acao']],
    ['cœur', 'fr', ['coeur']],
    ['łódź', 'pl', ['lodz']],
    ['straßen', 'de', ['strassen']],
    ['bücher', 'de', ['buecher']],
    ['båtar', 'sv', ['batar', 'baatar']],
    ['casa', 'es', []],
    ['ёлка', 'ru', ['elka']],
    ['площадь', 'ru', ['ploshchad']],
    ['react', 'ru', []],
    ['καφές', 'el', []],
  ])('writes %s (%s) as %j', (word, language, spellings) => {
    expect(plainSpellings(word, language)).toEqual(spellings);
  });
});
