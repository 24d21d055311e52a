import { addressKeyOf } from './address-key';

describe('addressKeyOf', () => {
  it.each([
    ['https://tea.example/oolong', 'http://www.tea.example/oolong/#top'],
    ['https://tea.example', 'https://tea.example/'],
    ['https://tea.example/?p=1', 'http://tea.example/?p=1'],
    ['https://tea.example/ชา', 'https://tea.example/%E0%B8%8A%E0%B8%B2'],
    ['https://tea.example/ชา', 'https://tea.example/%e0%b8%8a%e0%b8%b2/'],
  ])('is the same for %s and %s', (one, other) => {
    expect(addressKeyOf(one)).toBe(addressKeyOf(other));
  });

  it.each([
    ['https://tea.example/a', 'https://tea.example/b'],
    ['https://tea.example/?p=1', 'https://tea.example/?p=2'],
    ['https://tea.example/a', 'https://shop.tea.example/a'],
  ])('tells %s from %s', (one, other) => {
    expect(addressKeyOf(one)).not.toBe(addressKeyOf(other));
  });
});
