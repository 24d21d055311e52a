import { PASSAGE_ACTIONS } from '../../../../../libs/content/prompts/revise-passages/passage-action';
import { mayBeRewritten } from './rewritable';

describe('mayBeRewritten', () => {
  it.each([...PASSAGE_ACTIONS])('offers what the service can do: %s', (action) => {
    expect(mayBeRewritten({ rating: 'ok', fix: { action } })).toBe(true);
  });

  it.each([
    ['passes', { rating: 'good', fix: { action: 'addWords' } }],
    ['is about something else', { rating: 'bad', fix: { action: 'writeTitle' } }],
    ['has no fix', { rating: 'bad' }],
  ])('does not where the check %s', (_, check) => {
    expect(mayBeRewritten(check)).toBe(false);
  });
});
