import { OtpauthOneTimeCodes } from './otpauth-one-time-codes';

/** RFC 6238, appendix B: the secret of its test vectors, and the last six digits of two of them. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const VECTORS = [
  [59, '287082'],
  [1_111_111_109, '081804'],
] as const;

describe('OtpauthOneTimeCodes', () => {
  const codes = new OtpauthOneTimeCodes();
  const at = (seconds: number): Date => new Date(seconds * 1_000);

  it.each(VECTORS)('knows the step of a code at second %i', (seconds, code) => {
    expect(codes.stepOf(code, SECRET, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it.each([
    ['the step before', 29, 1],
    ['the same step', 30, 1],
    ['the step after', 60, 1],
  ])('accepts a code in %s', (_when, seconds, step) => {
    expect(codes.stepOf('287082', SECRET, at(seconds))).toBe(step);
  });

  it.each([
    ['two steps later', '287082', 90],
    ['when it has another digit', '287083', 59],
    ['when it is longer', '2870820', 59],
    ['when it is no number', 'tea', 59],
    ['when it is empty', '', 59],
  ])('refuses a code %s', (_when, code, seconds) => {
    expect(codes.stepOf(code, SECRET, at(seconds))).toBeNull();
  });

  it('makes secrets of 160 bits', () => {
    const secrets = [codes.newSecret(), codes.newSecret()];
    for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(secrets[0]).not.toBe(secrets[1]);
  });

  it('tells apps for which account of what a secret is', () => {
    const uri = new URL(codes.uriOf(SECRET, 'owner@example.com'));
    expect(uri.protocol).toBe('otpauth:');
    expect(decodeURIComponent(uri.pathname)).toContain('SEOForge:owner@example.com');
    expect(uri.searchParams.get('secret')).toBe(SECRET);
  });
});
