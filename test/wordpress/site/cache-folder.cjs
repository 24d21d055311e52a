// @ts-check
'use strict';
const { existsSync } = require('node:fs');
const { mkdir, readdir, rename, rm } = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');

/** Outlives test runs; SEOFORGE_WORDPRESS_CACHE names another folder. */
function cacheRoot() {
  return process.env['SEOFORGE_WORDPRESS_CACHE'] || path.join(os.homedir(), '.cache', 'seoforge-wordpress');
}

/**
 * A folder of the cache, which is there complete or not at all, also when two programs make it at once.
 * @param {string} name names all that its contents depend on
 * @param {(draft: string) => Promise<void>} fill called once, with an empty folder
 * @returns {Promise<string>} its path
 */
async function cachedFolder(name, fill) {
  const folder = path.join(cacheRoot(), name);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.new.${process.pid}`;
  await removeAbandonedDrafts();
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    await fill(draft);
    await rename(draft, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Removes what a killed program left: the name of a draft ends with the id of the process that makes it. */
async function removeAbandonedDrafts() {
  await mkdir(cacheRoot(), { recursive: true });
  for (const name of await readdir(cacheRoot())) {
    const maker = /\.new\.(\d+)$/.exec(name)?.[1];
    if (maker !== undefined && !isAlive(Number(maker)))
      await rm(path.join(cacheRoot(), name), { recursive: true, force: true });
  }
}

/** @param {number} processId */
function isAlive(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

module.exports = { cachedFolder };
