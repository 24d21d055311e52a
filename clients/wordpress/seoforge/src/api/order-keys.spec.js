import { orderKeys } from './order-keys';

const ORDER = { path: '/images', prompt: 'a teapot' };

describe('orderKeys', () => {
  it('has another key for another order', () => {
    const keys = orderKeys();
    expect(keys.keyFor({ ...ORDER, prompt: 'a cup' })).not.toBe(keys.keyFor(ORDER));
  });

  it.each(['fetch_error', 'seoforge_timeout', 'idempotency.in_progress'])('has the same key again after %s', (code) => {
    const keys = orderKeys();
    const key = keys.keyFor(ORDER);
    keys.settle({ code });
    expect(keys.keyFor(ORDER)).toBe(key);
  });

  it.each([[undefined], [{ code: 'content.answer_unusable' }], [{ code: 'idempotency.answer_not_kept' }]])(
    'has a new key once the service has answered: %p',
    (problem) => {
      const keys = orderKeys();
      const key = keys.keyFor(ORDER);
      keys.settle(problem);
      expect(keys.keyFor(ORDER)).not.toBe(key);
    },
  );
});
