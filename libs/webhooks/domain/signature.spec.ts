import { newSigningSecret, signatureOf } from './signature';

const NOON = new Date('2026-03-01T12:00:00.999Z');
/** Worked out with another implementation of HMAC. */
const BY_GARDEN = '7df21551105df3794a9bc81539b12c9cedd691f0902e3c8eb117bd4aaabbc9e2';
const BY_SHED = '46ff41ed79e967e2991c5bb58661c0a32acfff75247a74076e8891d983bc5292';

describe('signatureOf', () => {
  it('signs the time and the body', () => {
    expect(signatureOf('{"id":"1"}', ['whsec_garden'], NOON)).toBe(`t=1772366400,v1=${BY_GARDEN}`);
  });

  it('signs with each secret', () => {
    expect(signatureOf('{"id":"1"}', ['whsec_garden', 'whsec_shed'], NOON)).toBe(
      `t=1772366400,v1=${BY_GARDEN},v1=${BY_SHED}`,
    );
  });

  it('is another for another body, time or secret', () => {
    const later = new Date(NOON.getTime() + 1_000);
    const signatures = [
      signatureOf('{"id":"1"}', ['whsec_garden'], NOON),
      signatureOf('{"id":"2"}', ['whsec_garden'], NOON),
      signatureOf('{"id":"1"}', ['whsec_garden'], later),
      signatureOf('{"id":"1"}', ['whsec_shed'], NOON),
    ].map((signature) => signature.split('v1=')[1]);

    expect(new Set(signatures).size).toBe(4);
  });
});

describe('newSigningSecret', () => {
  it('is 256 bits behind a prefix, another each time', () => {
    const secrets = Array.from({ length: 50 }, newSigningSecret);

    for (const secret of secrets) expect(secret).toMatch(/^whsec_[A-Za-z0-9_-]{43}$/);
    expect(new Set(secrets).size).toBe(50);
  });
});
