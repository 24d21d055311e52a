import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { findClientPrograms, fittingPrograms } from './client-programs';

describe('pg_dump', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'client-programs-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const install = (name: string, dump: number, restore = dump): string => {
    const bin = path.join(folder, name);
    mkdirSync(bin);
    for (const [program, version] of Object.entries({ pg_dump: dump, pg_restore: restore })) {
      writeFileSync(path.join(bin, program), `#!/bin/sh\necho '${program} (PostgreSQL) ${version}.4 (a package)'\n`);
      chmodSync(path.join(bin, program), 0o755);
    }
    return bin;
  };

  it('is looked for in the configured folder alone', async () => {
    const bin = install('chosen', 19);
    const found = await findClientPrograms(bin, install('other', 20));
    expect(found).toEqual([{ pgDump: `${bin}/pg_dump`, pgRestore: `${bin}/pg_restore`, majorVersion: 19 }]);
  });

  it('is looked for along the search path, and fits where it is as new as the server; the oldest of those', async () => {
    const searchPath = [install('new', 901), install('newest', 902), install('mixed', 903, 902), `${folder}/none`].join(
      ':',
    );
    const found = (await findClientPrograms(undefined, searchPath)).filter(({ majorVersion }) => majorVersion > 900);
    expect(found.map(({ majorVersion }) => majorVersion)).toEqual([902, 901]);
    expect(fittingPrograms(found, 901)?.majorVersion).toBe(901);
    expect(fittingPrograms(found, 902)?.majorVersion).toBe(902);
    expect(fittingPrograms(found, 903)).toBeUndefined();
  });
});
