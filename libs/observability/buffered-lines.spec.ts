import { BufferedLines } from './buffered-lines';

describe('BufferedLines', () => {
  let written: string[];
  let lines: BufferedLines;

  beforeEach(() => {
    jest.useFakeTimers();
    written = [];
    lines = new BufferedLines({ write: (text) => written.push(text) });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('writes lines of the same moment at once, and those after it again', () => {
    lines.write('one\n');
    lines.write('two\n');
    expect(written).toEqual([]);
    jest.advanceTimersByTime(100);
    lines.write('three\n');
    jest.advanceTimersByTime(100);
    expect(written).toEqual(['one\ntwo\n', 'three\n']);
  });

  it('lets no more wait than fits', () => {
    lines.write('a'.repeat(16_000));
    lines.write('b'.repeat(1_000));
    expect(written).toEqual(['a'.repeat(16_000) + 'b'.repeat(1_000)]);
  });

  it('writes what waits when it is told to, once', () => {
    lines.write('one\n');
    lines.flush();
    lines.flush();
    jest.runAllTimers();
    expect(written).toEqual(['one\n']);
  });
});
