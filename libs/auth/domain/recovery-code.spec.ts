import { generateRecoveryCodes, normaliseRecoveryCode } from './recovery-code';

describe('generateRecoveryCodes', () => {
  it('makes ten codes that differ and cannot be misread', () => {
    const codes = generateRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[a-hj-km-np-z2-9]{5}-[a-hj-km-np-z2-9]{5}$/);
  });
});

describe('normaliseRecoveryCode', () => {
  it.each(['k7wqp-m2xne', 'K7WQP-M2XNE', ' k7wqp m2xne ', 'k7wqpm2xne'])('reads %j', (typed) => {
    expect(normaliseRecoveryCode(typed)).toBe('k7wqpm2xne');
  });
});
