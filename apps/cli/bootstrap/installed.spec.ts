import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ensureInstalled, markInstalled } from './installed.cjs';

describe('ensureInstalled', () => {
  let projectRoot: string;
  const install = jest.fn((_projectRoot: string): void => undefined);

  const writeLock = (text: string): void => {
    writeFileSync(path.join(projectRoot, 'package-lock.json'), text);
  };
  const ensure = (): void => {
    ensureInstalled(projectRoot, install);
  };

  beforeEach(() => {
    jest.spyOn(console, 'log').mockReturnValue();
    install.mockReset();
    projectRoot = mkdtempSync(path.join(tmpdir(), 'installed-'));
    mkdirSync(path.join(projectRoot, 'node_modules'));
    writeLock('the first lock file');
  });

  afterEach(() => {
    rmSync(projectRoot, { recursive: true });
  });

  it('does nothing where npm has installed this very lock file', () => {
    markInstalled(projectRoot);
    ensure();
    expect(install).not.toHaveBeenCalled();
  });

  it('installs a lock file once', () => {
    ensure();
    ensure();
    expect(install.mock.calls).toEqual([[projectRoot]]);
  });

  it('installs again where another lock file was installed', () => {
    ensure();
    writeLock('the second lock file');
    ensure();
    expect(install).toHaveBeenCalledTimes(2);
  });

  it('tries again after it has failed', () => {
    install.mockImplementationOnce(() => {
      throw new Error('no network');
    });
    expect(ensure).toThrow('no network');
    ensure();
    expect(install).toHaveBeenCalledTimes(2);
  });

  it('leaves the Node.js that was installed linked', () => {
    install.mockImplementation((root) => {
      const directory = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
      mkdirSync(directory, { recursive: true });
      writeFileSync(path.join(directory, 'node'), 'the binary');
    });
    ensure();
    expect(readFileSync(path.join(projectRoot, 'node_modules', '.bin', 'node'), 'utf8')).toBe('the binary');
  });
});
