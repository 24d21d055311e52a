import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkSharedLibraries } from './binaries';

describe('linkSharedLibraries', () => {
  let packageDirectory: string;

  beforeEach(() => {
    packageDirectory = mkdtempSync(join(tmpdir(), 'binaries-'));
    mkdirSync(join(packageDirectory, 'native/lib'), { recursive: true });
    writeFileSync(join(packageDirectory, 'native/lib/libthing.so.1.2'), '');
    writeFileSync(
      join(packageDirectory, 'native/pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/libthing.so.1.2', target: 'native/lib/libthing.so.1' }]),
    );
  });

  afterEach(() => {
    rmSync(packageDirectory, { recursive: true });
  });

  it('makes the links that the list names, once, also for callers at the same moment', async () => {
    await Promise.all([linkSharedLibraries(packageDirectory), linkSharedLibraries(packageDirectory)]);
    await linkSharedLibraries(packageDirectory);
    expect(readlinkSync(join(packageDirectory, 'native/lib/libthing.so.1'))).toBe('libthing.so.1.2');
  });
});
