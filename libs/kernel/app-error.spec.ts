import { readFileSync } from 'node:fs';

import { AppError, messageOf } from './app-error';

class TeapotError extends AppError {}

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('AppError', () => {
  it('carries what it was made of', () => {
    const options = {
      code: 'tea.cold',
      kind: 'unavailable',
      message: 'The tea is cold. Brew it again.',
      details: [{ pointer: '/cup', detail: 'is cold' }],
      retryable: true,
      retryAfterMs: 180_000,
      cause: new Error('draught'),
    } as const;
    expect(new AppError(options)).toMatchObject(options);
  });

  it('is not retryable and has neither details nor a cause unless told so', () => {
    const error = new AppError({ code: 'tea.gone', kind: 'not_found', message: 'There is no tea.' });
    expect(error).toMatchObject({ details: [], retryable: false, retryAfterMs: undefined });
    expect(error).not.toHaveProperty('cause');
  });

  it('is named after its class', () => {
    const error = new TeapotError({ code: 'tea.pot', kind: 'conflict', message: 'I am a teapot.' });
    expect(error.name).toBe('TeapotError');
    expect(error).toBeInstanceOf(AppError);
  });
});

describe('messageOf', () => {
  it.each([
    ['an error', new Error('spilt'), 'spilt'],
    ['an error of another realm', { name: 'Error', message: 'spilt' }, 'spilt'],
    ['a text', 'spilt', 'spilt'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['an object that is no error', { spilt: true }, '[object Object]'],
    ['several errors with a summary', new AggregateError([new Error('a')], 'all failed'), 'all failed'],
    [
      'several errors without one',
      new AggregateError([new Error('a is down'), new Error('b is down')]),
      'a is down; b is down',
    ],
  ])('finds the message of %s', (_what, thrown, message) => {
    expect(messageOf(thrown)).toBe(message);
  });

  it('finds the message of an error that Node.js itself throws', () => {
    const error = thrownBy(() => readFileSync('/there/is/no/such/file'));
    expect(messageOf(error)).toMatch(/^ENOENT: no such file/);
  });
});
