import { ENGLISH } from '../english';
import { Keyphrase } from '../keyphrase';
import { aspectOf } from './section-aspect';

const KEYPHRASE = new Keyphrase('slow travel');

describe('aspectOf', () => {
  it.each([
    ['Common mistakes with slow travel', 'common mistakes'],
    ['Your first steps', 'the first steps'],
    ['Packing a [small] bag', 'the point "Packing a \\[small\\] bag"'],
    ['Why Slow Travel wins', 'the point "Why this subject wins"'],
    ['one two three four five six seven eight nine', 'this subject'],
    ['', 'this subject'],
  ])('tells from %j that the section is about %j', (heading, aspect) => {
    expect(aspectOf(ENGLISH, heading, KEYPHRASE)).toBe(aspect);
  });
});
