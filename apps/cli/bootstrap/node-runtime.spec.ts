import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { findNode } from './node-runtime.cjs';

describe('findNode', () => {
  let projectRoot: string;
  let installed: string;

  beforeEach(() => {
    projectRoot = mkdtempSync(path.join(tmpdir(), 'node-runtime-'));
    installed = path.join(projectRoot, 'node_modules', '.bin', 'node');
  });

  afterEach(() => {
    rmSync(projectRoot, { recursive: true });
  });

  const install = (version: string): void => {
    mkdirSync(path.dirname(installed), { recursive: true });
    writeFileSync(installed, `#!/bin/sh\necho ${version}\n`, { mode: 0o755 });
  };

  it.each(['v24.9.0', 'v24.21.0', 'v25.0.0'])('finds the installed %s', (version) => {
    install(version);
    expect(findNode(projectRoot)).toBe(installed);
  });

  it.each(['v18.20.8', 'v20.20.0', 'v24.8.0', 'v23.99.0'])(
    'says that %s is too old and which one it takes',
    (version) => {
      install(version);
      expect(() => findNode(projectRoot)).toThrow(
        new RegExp(`Node\\.js 24\\.9 or newer.+${process.platform}-${process.arch}.+yours is ${version}`),
      );
    },
  );

  it('falls back on the one that runs this when the installed one cannot run', () => {
    mkdirSync(path.dirname(installed), { recursive: true });
    writeFileSync(installed, 'not a program', { mode: 0o755 });
    expect(findNode(projectRoot)).toBe(process.execPath);
  });

  it('falls back on the one that runs this', () => {
    expect(findNode(projectRoot)).toBe(process.execPath);
  });
});
