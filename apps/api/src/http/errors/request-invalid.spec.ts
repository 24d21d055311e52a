import { requestInvalid } from './request-invalid';

const faults = (count: number): { pointer: string; detail: string }[] =>
  Array.from({ length: count }, (_, index) => ({ pointer: `/${index}`, detail: 'is wrong' }));

describe('requestInvalid', () => {
  it.each([
    [1, 1, 'The request has 1 fault; see "errors".'],
    [2, 2, 'The request has 2 faults; see "errors".'],
    [100, 100, 'The request has 100 faults; see "errors".'],
    [50_000, 100, 'The request has 50000 faults; see "errors".'],
  ])('counts %i faults and tells %i', (count, told, message) => {
    const error = requestInvalid(faults(count));
    expect(error).toMatchObject({ code: 'request.invalid', kind: 'invalid', message });
    expect(error.details).toEqual(faults(told));
  });
});
