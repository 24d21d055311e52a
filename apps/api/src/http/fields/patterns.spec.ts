import { NAME } from './patterns';

describe('a name', () => {
  it.each(['Garden blog', 'ร้านชา', '茶', 'a', '👩‍🌾 farm', 'Müller & Sons (2)', ' padded '])('may be %j', (name) => {
    expect(NAME.expression.test(name)).toBe(true);
  });

  it.each(['', ' ', '\u00A0 ', 'two\nlines', 'two\u2028lines', 'tab\there', 'moc.elpmaxe\u202E', 'esc\u001B[31m'])(
    'may not be %j',
    (name) => {
      expect(NAME.expression.test(name)).toBe(false);
    },
  );
});
