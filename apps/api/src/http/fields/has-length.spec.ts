import { length, validateSync } from 'class-validator';

import { HasLength } from './has-length';

function isAccepted(value: unknown, minimum: number, maximum: number, each = false): boolean {
  class Subject {
    value = value;
  }
  HasLength({ minimum, maximum, each })(Subject.prototype, 'value');
  return validateSync(new Subject()).length === 0;
}

const TEXTS = [
  '',
  'a',
  'tea',
  'ชา',
  '🍵',
  '☕️',
  '🍵️',
  '\ufe0f',
  '\ufe0f\ufe0f',
  'a\ufe0f\ufe0eb',
  '👩‍🌾',
  '\ud83c',
  '\udf75\ud83c',
  '🍵🍃🫖',
];

describe('HasLength', () => {
  it.each(TEXTS)('counts %j as class-validator does', (text) => {
    for (let minimum = 0; minimum <= 6; minimum += 1) {
      for (let maximum = minimum; maximum <= 8; maximum += 1) {
        expect(isAccepted(text, minimum, maximum)).toBe(length(text, minimum, maximum));
      }
    }
  });

  it('takes nothing but texts, each of a list by itself', () => {
    expect(isAccepted(7, 0, 9)).toBe(false);
    expect(isAccepted(['tea', 'milk'], 1, 4, true)).toBe(true);
    expect(isAccepted(['tea', ''], 1, 4, true)).toBe(false);
    expect(isAccepted(['tea', null], 1, 4, true)).toBe(false);
  });
});
