import { linkTargetOf } from './link-target';

describe('linkTargetOf', () => {
  it.each([
    ['/about', 'internal'],
    ['about', 'internal'],
    ['https://shop.example/about', 'internal'],
    ['//shop.example/about', 'internal'],
    ['https://shop.example/coffee/#top', 'other'],
    ['https://other.example/', 'external'],
    ['//other.example/', 'external'],
    ['#top', 'other'],
    ['', 'other'],
    ['mailto:me@shop.example', 'other'],
    ['tel:123', 'other'],
    ['javascript:void(0)', 'other'],
    ['http://[bad', 'other'],
  ])('takes %j for %s', (href, target) => {
    expect(linkTargetOf(href, 'https://shop.example/coffee/')).toBe(target);
  });

  it('takes every absolute address for external when the own one is not known', () => {
    expect(linkTargetOf('https://shop.example/', '')).toBe('external');
  });
});
