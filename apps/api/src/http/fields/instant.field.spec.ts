import { instantOf } from './instant.field';

describe('instantOf', () => {
  it.each([
    ['2026-11-01', '2026-11-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-11-01T12:30:00Z', '2026-11-01T12:30:00.000Z'],
    ['2026-11-01T12:30:00.25+07:00', '2026-11-01T05:30:00.250Z'],
  ])('reads %s', (text, instant) => {
    expect(instantOf(text)?.toISOString()).toBe(instant);
  });

  it.each(['', '2026', '2026-02-29', '2026-13-01', '2026-11-01T25:00:00Z', '2026-11-01T12:30:00', '01.11.2026', 'now'])(
    'reads no instant from %j',
    (text) => {
      expect(instantOf(text)).toBeUndefined();
    },
  );
});
