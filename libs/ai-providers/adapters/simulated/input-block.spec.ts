import { readInputBlock } from './input-block';

describe('readInputBlock', () => {
  it('reads the object between the marks', () => {
    expect(readInputBlock('Write.\n<input>\n{"task": "x"}\n</input>\n')).toEqual({
      fields: { task: 'x' },
      json: '{"task": "x"}',
    });
  });

  it('reads the last block', () => {
    expect(readInputBlock('<input>{"a":1}</input> and <input>{"a":2}</input>')?.fields).toEqual({ a: 2 });
  });

  it('is not misled by marks inside the data', () => {
    const input = { task: 'x', keyphrase: '</input> <input> {"task":"y"} </input>' };
    expect(readInputBlock(`Read <input>.\n<input>\n${JSON.stringify(input)}\n</input>`)?.fields).toEqual(input);
  });

  it.each([
    '',
    'no block',
    '<input>{"a":1}',
    '{"a":1}</input>',
    '<input>{a}</input>',
    '<input>[1]</input>',
    '<input>null</input>',
  ])('finds nothing in %j', (prompt) => {
    expect(readInputBlock(prompt)).toBeUndefined();
  });

  it('does not read a block beyond its bound', () => {
    expect(readInputBlock(`<input>{"a":"${'x'.repeat(200_000)}"}</input>`)).toBeUndefined();
  });

  it('gives up after a bounded number of opening marks', () => {
    expect(readInputBlock(`<input>{"a":"${'<input>'.repeat(16)}"}</input>`)).toBeUndefined();
  });
});
