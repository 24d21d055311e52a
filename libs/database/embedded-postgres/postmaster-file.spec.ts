import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePostmasterFile, readPostmasterFile, removePostmasterFile } from './postmaster-file';

const READY = ['4711', '/data', '1700000000', '5433', '', '127.0.0.1', '  5432001    65538', 'ready   ', ''].join('\n');

describe('parsePostmasterFile', () => {
  it('reads a server that is ready', () => {
    expect(parsePostmasterFile(READY)).toEqual({ processId: 4711, port: 5433, ready: true });
  });

  it('reads a server that is starting', () => {
    expect(parsePostmasterFile(READY.replace('ready   ', 'starting'))).toMatchObject({ port: 5433, ready: false });
  });

  it('reads a server that has only begun to write the file', () => {
    expect(parsePostmasterFile('4711\n/data\n')).toEqual({ processId: 4711, port: undefined, ready: false });
  });

  it.each(['', '\n', 'no number\n/data\n', '-4711\n/data\n', '0\n/data\n'])('finds no server in %j', (text) => {
    expect(parsePostmasterFile(text)).toBeUndefined();
  });
});

describe('the file on disk', () => {
  let dataDirectory: string;

  beforeEach(() => {
    dataDirectory = mkdtempSync(join(tmpdir(), 'postmaster-file-'));
  });

  afterEach(() => {
    rmSync(dataDirectory, { recursive: true });
  });

  it('may be absent', () => {
    expect(readPostmasterFile(dataDirectory)).toBeUndefined();
  });

  it('is removed for the process that wrote it, not for another', () => {
    writeFileSync(join(dataDirectory, 'postmaster.pid'), READY);

    removePostmasterFile(dataDirectory, 4712);
    expect(readPostmasterFile(dataDirectory)?.processId).toBe(4711);

    removePostmasterFile(dataDirectory, 4711);
    expect(readPostmasterFile(dataDirectory)).toBeUndefined();
  });
});
