import { leadsTo } from './same-page';

describe('leadsTo', () => {
  it.each([
    ['/tea', true],
    ['/tea/#top', true],
    ['http://www.example.com/tea/?utm_source=mail', true],
    ['//example.com/tea', true],
    ['/tea/green', false],
    ['https://tea.example/tea', false],
    ['mailto:tea@example.com', false],
    ['#top', false],
  ])('%s: %s', (reference, expected) => {
    expect(leadsTo(reference, 'https://www.example.com/tea/')).toBe(expected);
  });
});
