// @ts-check
'use strict';
const { createHash } = require('node:crypto');
const { mkdir, mkdtemp, readFile, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');

const { unzipSync } = require('fflate');

const { runProgram } = require('./run-program.cjs');

/** WordPress's own package of its playground holds the drop-in. */
const PACKAGE = '@wp-playground/cli@3.1.56';
const INTEGRITY = 'JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==';
const ARCHIVE = 'package/sqlite-database-integration.zip';
const FOLDER = 'sqlite-database-integration';

/**
 * Lets WordPress keep its data in a file of SQLite.
 * @param {string} contentFolder `wp-content`
 */
async function addSqliteDropIn(contentFolder) {
  const target = path.join(contentFolder, FOLDER);
  for (const [name, contents] of Object.entries(unzipSync(await downloadArchive(contentFolder)))) {
    if (name.endsWith('/')) continue;
    const file = path.join(target, name.slice(name.indexOf('/') + 1));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
  const dropIn = await readFile(path.join(target, 'db.copy'), 'utf8');
  await writeFile(
    path.join(contentFolder, 'db.php'),
    dropIn.replace("'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", `__DIR__ . '/${FOLDER}'`),
  );
}

/**
 * @param {string} parent
 * @returns {Promise<Buffer>}
 * @throws Error when the registry hands out something else than is pinned
 */
async function downloadArchive(parent) {
  const folder = await mkdtemp(path.join(parent, 'download-'));
  try {
    const [packed] = JSON.parse(
      await runProgram('npm', ['pack', PACKAGE, '--json', '--ignore-scripts'], { cwd: folder }),
    );
    const tarball = path.join(folder, path.basename(packed.filename));
    const found = createHash('sha512')
      .update(await readFile(tarball))
      .digest('base64');
    if (found !== INTEGRITY) throw new Error(`The registry's ${PACKAGE} is not the one that was reviewed (${found}).`);
    await runProgram('tar', ['-xzf', tarball, ARCHIVE], { cwd: folder });
    return await readFile(path.join(folder, ARCHIVE));
  } finally {
    await rm(folder, { recursive: true });
  }
}

module.exports = { addSqliteDropIn };
