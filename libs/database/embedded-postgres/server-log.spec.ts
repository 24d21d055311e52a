import { closeSync, mkdtempSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastLogLines, logFileOf, openLog } from './server-log';

const LIMIT_BYTES = 10 * 1024 * 1024;

describe('the server log', () => {
  let directory: string;
  let dataDirectory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'server-log-'));
    dataDirectory = join(directory, 'data');
  });

  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  function append(text: string): void {
    const descriptor = openLog(dataDirectory);
    writeSync(descriptor, text);
    closeSync(descriptor);
  }

  it('grows from start to start', () => {
    append('first\n');
    append('second\n');
    expect(lastLogLines(dataDirectory)).toBe('first\nsecond');
  });

  it('is kept at 10 MB and emptied beyond', () => {
    writeFileSync(logFileOf(dataDirectory), Buffer.alloc(LIMIT_BYTES, 'x'));
    append('y');
    expect(statSync(logFileOf(dataDirectory)).size).toBe(LIMIT_BYTES + 1);
    append('z');
    expect(lastLogLines(dataDirectory)).toBe('z');
  });

  it('is quoted by its end, 2,000 bytes at most', () => {
    append(`${'x'.repeat(5_000)}end`);
    expect(lastLogLines(dataDirectory)).toMatch(/^x{1997}end$/);
  });
});
