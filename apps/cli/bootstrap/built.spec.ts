import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ensureBuilt } from './built.cjs';

/** Stands in for the compiler: notes each build, as the real one leaves its output. */
const COMPILER = `
const fs = require('node:fs');
fs.mkdirSync('dist', { recursive: true });
fs.appendFileSync('dist/builds', process.argv.slice(2).join(' ') + '\\n');
`;

describe('ensureBuilt', () => {
  let projectRoot: string;

  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(projectRoot, file)), { recursive: true });
    writeFileSync(path.join(projectRoot, file), text);
  };
  const build = (): void => {
    ensureBuilt(projectRoot, process.execPath);
  };
  const builds = (): string[] =>
    readFileSync(path.join(projectRoot, 'dist', 'builds'), 'utf8')
      .trim()
      .split('\n');

  beforeEach(() => {
    jest.spyOn(console, 'log').mockReturnValue();
    projectRoot = mkdtempSync(path.join(tmpdir(), 'built-'));
    for (const directory of ['apps/api', 'libs/kernel', 'migrations']) write(`${directory}/main.ts`, 'source');
    for (const file of ['nest-cli.json', 'tsconfig.json', '.swcrc', 'package-lock.json']) write(file, '{}');
    write('node_modules/@nestjs/cli/bin/nest.js', COMPILER);
  });

  afterEach(() => {
    rmSync(projectRoot, { recursive: true });
  });

  it('builds once for the same sources', () => {
    build();
    build();
    expect(builds()).toEqual(['build api']);
  });

  it.each<[string, () => void]>([
    [
      'a source file was changed',
      () => {
        write('libs/kernel/main.ts', 'another source');
      },
    ],
    [
      'a source file was written without growing',
      () => {
        const file = path.join(projectRoot, 'libs/kernel/main.ts');
        utimesSync(file, new Date(), new Date(0));
      },
    ],
    [
      'a source file was added',
      () => {
        write('libs/kernel/new.ts', 'source');
      },
    ],
    [
      'a source file was removed',
      () => {
        rmSync(path.join(projectRoot, 'migrations/main.ts'));
      },
    ],
    [
      'a dependency was changed',
      () => {
        write('package-lock.json', '{ "lockfileVersion": 3 }');
      },
    ],
    [
      'the compiler was told otherwise',
      () => {
        write('.swcrc', '{ "sourceMaps": true }');
      },
    ],
    [
      'the output was thrown away',
      () => {
        rmSync(path.join(projectRoot, 'dist/.sources'));
      },
    ],
  ])('builds again when %s', (_what, change) => {
    build();
    change();
    build();
    expect(builds()).toHaveLength(2);
  });

  it('does not build again for what is no source', () => {
    build();
    write('README.md', 'words');
    write('test/e2e/main.spec.ts', 'test');
    build();
    expect(builds()).toHaveLength(1);
  });

  it('shows what the compiler said when it fails, and tries again next time', () => {
    write('node_modules/@nestjs/cli/bin/nest.js', `console.error('main.ts:1 is no tea'); process.exit(1);`);
    expect(build).toThrow('The build failed:\nmain.ts:1 is no tea');
    expect(existsSync(path.join(projectRoot, 'dist', '.sources'))).toBe(false);
    write('node_modules/@nestjs/cli/bin/nest.js', COMPILER);
    build();
    expect(builds()).toHaveLength(1);
  });
});
