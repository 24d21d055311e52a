import type { AnalysisInput } from '../../analysis-input';
import { checkOf, markedBy } from '../../testing/check-of';

const LONG = 'x'.repeat(51);

describe('checks of the paid plug-ins', () => {
  it.each<[string, Partial<AnalysisInput>, number | null]>([
    ['textTitle', { title: 'Green coffee' }, 9],
    ['textTitle', { title: ' ' }, -10_000],
    ['textAlignment', { content: `<p class="has-text-align-center">${LONG}</p>` }, 2],
    ['textAlignment', { content: `<h2 class="x has-text-align-center">${LONG}</h2>` }, 2],
    ['textAlignment', { content: `<p class="has-text-align-center">${LONG.slice(1)}</p>` }, null],
    ['textAlignment', { content: `<p class="has-text-align-centered">${LONG}</p>` }, null],
    ['textAlignment', { content: `<div class="has-text-align-center">${LONG}</div>` }, null],
    ['textAlignment', { content: `<p class="has-text-align-center">Hi</p>${LONG}` }, null],
    ['imageAltTags', { content: '<img src="a.jpg" alt="Cup"><img src="b.jpg" alt="Mill">' }, 9],
    ['imageAltTags', { content: '<img src="a.jpg" alt="Cup"><img src="b.jpg" alt="">' }, 3],
    ['imageAltTags', { content: '' }, 3],
    ['listsPresence', { content: '<ul><li>Cup</li></ul>' }, 9],
    ['listsPresence', { content: '<p>Cup</p>' }, 3],
    ['productIdentifier', {}, null],
    ['productSKU', {}, null],
  ])('%s of %j scores %s', (id, input, score) => {
    expect(checkOf(id, { contentType: 'product', ...input }).score).toBe(score);
  });

  it('marks what it is about', () => {
    const centered = `<p class="has-text-align-center">${LONG}</p>`;
    expect(markedBy('textAlignment', { content: `<p>a</p>${centered}` })).toEqual([LONG]);
    const content = '<img src="a.jpg" alt="Cup"><img src="b.jpg">';
    expect(markedBy('imageAltTags', { content, contentType: 'product' })).toEqual(['<img src="b.jpg">']);
  });

  it('asks for alt texts, lists and shop data of products alone', () => {
    expect(() => checkOf('imageAltTags', { contentType: 'post' })).toThrow('No check');
  });
});
