import { classifyPhrase } from './classify-phrase';

describe('the kind of a phrase', () => {
  it.each([
    ['tea', 'en', 'head'],
    ['green tea', 'en', 'head'],
    ['green tea for beginners', 'en', 'long_tail'],
    ['can opener', 'en', 'head'],
    ['how to brew green tea', 'en', 'question'],
    ['green tea with or without sugar?', 'en', 'question'],
    ['ชาเขียว', 'th', 'head'],
    ['ประโยชน์ของชาเขียว', 'th', 'long_tail'],
    ['ชาเขียวชงอย่างไร', 'th', 'question'],
    ['ผ้าไหมไทย', 'th', 'long_tail'],
    ['wie lange grünen Tee ziehen lassen', 'de', 'question'],
    ['qué es el té verde', 'es', 'question'],
    ['para que sirve el té', 'es', 'question'],
    ['faut-il sucrer le thé vert', 'fr', 'question'],
    ['緑茶', 'ja', 'head'],
    ['come preparare il tè?', 'it', 'question'],
  ])('tells that %j in %s is %s', (phrase, language, kind) => {
    expect(classifyPhrase(phrase, language).kind).toBe(kind);
  });
});

describe('the intent of a phrase', () => {
  it.each([
    ['green tea', 'en', null],
    ['how to brew green tea', 'en', 'informational'],
    ['green tea benefits', 'en', 'informational'],
    ['best green tea', 'en', 'commercial'],
    ['sencha vs matcha', 'en', 'commercial'],
    ['where to buy matcha', 'en', 'transactional'],
    ['matcha price', 'en', 'transactional'],
    ['tea house log in', 'en', 'navigational'],
    ['Matcha pricey or not', 'en', null],
    ['ราคาชาเขียว', 'th', 'transactional'],
    ['รีวิวชาเขียว', 'th', 'commercial'],
    ['ประโยชน์ของชาเขียว', 'th', 'informational'],
    ['Grüner Tee Testsieger', 'de', 'commercial'],
    ['Matcha kaufen', 'de', 'transactional'],
    ['mejor té verde', 'es', 'commercial'],
    ['comprar matcha', 'es', 'transactional'],
    ['thé vert pas cher', 'fr', 'transactional'],
    ['bienfaits du thé vert', 'fr', 'informational'],
    ['acquistare tè verde', 'it', null],
    ['constructor', 'constructor', null],
  ])('takes %j in %s for %s', (phrase, language, intent) => {
    expect(classifyPhrase(phrase, language).intent).toBe(intent);
  });
});

describe('the question word of a phrase', () => {
  it('tells questions apart that differ in nothing else', () => {
    expect(classifyPhrase('how to brew tea', 'en').questionWord).toBe('how');
    expect(classifyPhrase('when to brew tea', 'en').questionWord).toBe('when');
  });
});
