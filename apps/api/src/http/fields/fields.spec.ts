import type { AppError } from '@seoforge/kernel';
import { validateSync } from 'class-validator';

import {
  BooleanField,
  ChoiceField,
  ChoiceListField,
  InstantField,
  IntegerField,
  NumberListField,
  ObjectField,
  TextField,
  TextListField,
} from '.';
import { createValidationPipe } from '../errors/validation.pipe';
import { KEYPHRASE, LOCALE } from './patterns';

const description = 'A field.';

const isAccepted = (field: PropertyDecorator, value: unknown): boolean => {
  class Subject {
    value = value;
  }
  field(Subject.prototype, 'value');
  return validateSync(new Subject()).length === 0;
};

const FIELDS: [string, (optional: boolean) => PropertyDecorator][] = [
  ['TextField', (optional) => TextField({ description, optional, maxLength: 5 })],
  ['TextListField', (optional) => TextListField({ description, optional, maxItems: 2, maxLength: 5 })],
  ['IntegerField', (optional) => IntegerField({ description, optional, minimum: 1, maximum: 5 })],
  ['NumberListField', (optional) => NumberListField({ description, optional, maxItems: 2, minimum: 1, maximum: 5 })],
  ['InstantField', (optional) => InstantField({ description, optional })],
  ['BooleanField', (optional) => BooleanField({ description, optional })],
  ['ChoiceField', (optional) => ChoiceField({ description, optional, values: ['hot', 'cold'] })],
  ['ChoiceListField', (optional) => ChoiceListField({ description, optional, values: ['hot', 'cold'] })],
];

describe.each(FIELDS)('%s', (_name, field) => {
  it.each([undefined, null])('may be %j only where it is optional', (value) => {
    expect(isAccepted(field(true), value)).toBe(true);
    expect(isAccepted(field(false), value)).toBe(false);
  });

  it('takes no object', () => {
    expect(isAccepted(field(true), {})).toBe(false);
  });
});

describe('TextField', () => {
  const field = TextField({ description, minLength: 2, maxLength: 5 });

  it.each(['ab', 'abcde', 'ชา', '🍵🍃', '🍵🍃🫖🥛🍯', 'a\nb'])('accepts %j', (value) => {
    expect(isAccepted(field, value)).toBe(true);
  });

  it.each([
    ['too short', 'a'],
    ['too long', 'abcdef'],
    ['one character of two UTF-16 units', '🍵'],
    ['six characters of two UTF-16 units each', '🍵🍃🫖🥛🍯🍋'],
    ['NUL', 'a\0b'],
    ['a high surrogate alone', 'a\uD83Cb'],
    ['a low surrogate alone', 'a\uDF75b'],
    ['surrogates in the wrong order', '\uDF75\uD83C'],
    ['a number', 123],
    ['a list of one text', ['abc']],
    ['an object that pretends to be text', { length: 3, toString: () => 'abc' }],
  ])('refuses %s', (_what, value) => {
    expect(isAccepted(field, value)).toBe(false);
  });

  it.each([
    [KEYPHRASE, 'green tea', true],
    [KEYPHRASE, ' ', false],
    [KEYPHRASE, '\u3000\n', false],
    [LOCALE, 'en', true],
    [LOCALE, 'pt_BR', true],
    [LOCALE, 'de_DE_formal', true],
    [LOCALE, 'zh-Hant-TW', true],
    [LOCALE, 'english', false],
    [LOCALE, 'en-', false],
    [LOCALE, 'en-US\n', false],
    [LOCALE, '../en', false],
  ])('with the pattern $message holds %j against it', (pattern, value, accepted) => {
    expect(isAccepted(TextField({ description, maxLength: 35, pattern }), value)).toBe(accepted);
  });
});

describe('TextListField', () => {
  const field = TextListField({ description, maxItems: 2, maxLength: 5 });

  it.each([[[]], [['a']], [['abcde', 'b']]])('accepts %j', (value) => {
    expect(isAccepted(field, value)).toBe(true);
  });

  it.each([
    ['too many items', ['a', 'b', 'c']],
    ['an empty item', ['a', '']],
    ['too long an item', ['abcdef']],
    ['an item with NUL', ['a', '\0']],
    ['an item with half a character', ['\uD83C']],
    ['an item that is no text', ['a', 1]],
    ['an item that is nothing', [null]],
    ['a list in the list', [['a']]],
    ['a text', 'ab'],
    ['an object with a length', { length: 1, 0: 'a' }],
  ])('refuses %s', (_what, value) => {
    expect(isAccepted(field, value)).toBe(false);
  });
});

describe('IntegerField', () => {
  const field = IntegerField({ description, minimum: 1, maximum: 5 });

  it.each([1, 5])('accepts %j', (value) => {
    expect(isAccepted(field, value)).toBe(true);
  });

  it.each([0, 6, -1, 2.5, NaN, Infinity, '3', true, [3]])('refuses %j', (value) => {
    expect(isAccepted(field, value)).toBe(false);
  });
});

describe('BooleanField', () => {
  it.each([
    [true, true],
    [false, true],
    ['true', false],
    [1, false],
    [0, false],
  ])('takes %j: %j', (value, accepted) => {
    expect(isAccepted(BooleanField({ description }), value)).toBe(accepted);
  });
});

describe('ChoiceField', () => {
  it.each([
    ['hot', true],
    ['cold', true],
    ['Hot', false],
    ['lukewarm', false],
    ['', false],
    [['hot'], false],
    ['toString', false],
  ])('takes %j: %j', (value, accepted) => {
    expect(isAccepted(ChoiceField({ description, values: ['hot', 'cold'] }), value)).toBe(accepted);
  });
});

describe('ChoiceListField', () => {
  it.each([
    [['hot'], true],
    [['cold', 'hot'], true],
    [[], false],
    [['hot', 'hot'], false],
    [['hot', 'lukewarm'], false],
    [['hot', ['cold']], false],
    [['toString'], false],
    ['hot', false],
  ])('takes %j: %j', (value, accepted) => {
    expect(isAccepted(ChoiceListField({ description, values: ['hot', 'cold'], minItems: 1 }), value)).toBe(accepted);
  });
});

describe('ObjectField', () => {
  class Cup {
    @IntegerField({ description, minimum: 1, maximum: 5 })
    sugar!: number;
  }

  class Order {
    @ObjectField({ description, of: Cup, optional: true })
    cup?: Cup;
  }

  it.each([
    [{ cup: { sugar: 5 } }, []],
    [{}, []],
    [{ cup: null }, []],
    [{ cup: {} }, ['/cup/sugar']],
    [{ cup: { sugar: 6 } }, ['/cup/sugar']],
    [{ cup: { sugar: 1, milk: true } }, ['/cup/milk']],
    [{ cup: [] }, ['/cup']],
    [{ cup: [{ sugar: 1 }] }, ['/cup']],
    [{ cup: 'tea' }, ['/cup']],
  ])('takes of %j all but %j', async (order, faults) => {
    const read = createValidationPipe().transform(order, { type: 'body', metatype: Order });
    const pointers = await read.then(
      () => [],
      (error: unknown) => (error as AppError).details.map(({ pointer }) => pointer),
    );
    expect(pointers).toEqual(faults);
  });
});

describe('NumberListField', () => {
  const bounds = { description, maxItems: 2, minimum: 1, maximum: 5 };

  it.each([
    [[], true],
    [[1, 5], true],
    [[1, 2, 3], false],
    [[0], false],
    [[6], false],
    [['1'], false],
    [[1.5], false],
    [1, false],
  ])('takes %j: %s', (value, accepted) => {
    expect(isAccepted(NumberListField(bounds), value)).toBe(accepted);
  });

  it('takes fractions where they are asked for', () => {
    expect(isAccepted(NumberListField({ ...bounds, whole: false }), [1.5])).toBe(true);
    expect(isAccepted(NumberListField({ ...bounds, whole: false }), [NaN])).toBe(false);
  });
});
