import { isId } from '@seoforge/kernel';

import { requestIdOf } from './request-id';

describe('requestIdOf', () => {
  it.each(['12345678', 'a.b_c-D9', '0199c2f4-6f6e-7c52-9b1a-3f1f0e6a7f10', 'x'.repeat(128)])('keeps %s', (id) => {
    expect(requestIdOf({ headers: { 'x-request-id': id } })).toBe(id);
  });

  it.each([
    undefined,
    '',
    '1234567',
    'x'.repeat(129),
    'with spaces',
    'line\nbreak',
    '12345678\n',
    '<script>',
    'ภาษาไทยครับ',
  ])('makes one instead of %j', (id) => {
    expect(isId(requestIdOf({ headers: { 'x-request-id': id } }))).toBe(true);
  });

  it('makes a different one each time', () => {
    expect(requestIdOf({ headers: {} })).not.toBe(requestIdOf({ headers: {} }));
  });
});
