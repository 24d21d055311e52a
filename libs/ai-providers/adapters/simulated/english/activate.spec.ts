import { activateEnglish, ENGLISH_PASSIVE } from './activate';

describe('activateEnglish', () => {
  it.each([
    ['The beans are roasted by hand.', 'Many people have roasted the beans by hand.'],
    ['The beans were slowly roasted by the old farmers.', 'The old farmers have slowly roasted the beans.'],
    ['Berlin is known for good bread.', 'Many people have known Berlin for good bread.'],
    ['This cake was made by a baker.', 'A baker has made this cake.'],
  ])('says who acts in %j', (sentence, active) => {
    expect(ENGLISH_PASSIVE.test(sentence)).toBe(true);
    expect(activateEnglish(sentence, 'many people')).toBe(active);
    expect(ENGLISH_PASSIVE.test(active)).toBe(false);
  });

  it.each([
    'When it rains, the beans are roasted.',
    'The beans can be roasted.',
    'The <b>beans</b> are roasted.',
    'The beans are fresh.',
  ])('leaves %j to others', (sentence) => {
    expect(activateEnglish(sentence, 'many people')).toBeUndefined();
  });
});
