import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { privateFile, writePrivateFile } from './private-file';

describe('private files', () => {
  let directory: string;
  let file: string;

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'private-file-'));
    file = path.join(directory, '.data', 'secret');
  });

  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  it('are for their owner alone, and so is the folder that is made for them', () => {
    writePrivateFile(file, 'canary');
    expect(readFileSync(file, 'utf8')).toBe('canary');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
  });

  it('take the place of what was there, whoever could read that', () => {
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'older and longer', { mode: 0o644 });
    writePrivateFile(file, 'canary');
    expect(readFileSync(file, 'utf8')).toBe('canary');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('leave no draft behind', () => {
    writePrivateFile(file, 'canary');
    expect(readdirSync(path.dirname(file))).toEqual(['secret']);
  });

  it('are not touched in place, so that nobody reads half of one', () => {
    writePrivateFile(file, 'first');
    const { ino } = statSync(file);
    writePrivateFile(file, 'second');
    expect(statSync(file).ino).not.toBe(ino);
  });

  it('are made once', () => {
    const make = jest.fn(() => 'canary\n');
    expect(privateFile(file, make)).toBe('canary');
    expect(privateFile(file, make)).toBe('canary');
    expect(make).toHaveBeenCalledTimes(1);
  });
});
