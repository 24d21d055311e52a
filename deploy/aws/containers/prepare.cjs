'use strict';
// Runs before the programs of a task, as root, and ends: writes the files whose names the programs are given into the volume they share.
// It stands in a template of CloudFormation, where a dollar before a brace would be read as a parameter.
const { chmodSync, writeFileSync } = require('node:fs');

/** @param {string} name */
function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(name + ' is missing.');
  return value;
}

async function prepare() {
  const { username, password } = JSON.parse(setting('DATABASE_SECRET'));
  const login = [username, password].map(encodeURIComponent).join(':');
  const answer = await fetch(setting('AUTHORITIES_URL'), { signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error('The authorities of the database cannot be fetched: ' + answer.status);
  const files = {
    DATABASE_URL: 'postgres://' + login + '@' + setting('DATABASE_PLACE'),
    REDIS_URL: 'rediss://:' + setting('CACHE_SECRET') + '@' + setting('CACHE_PLACE'),
    DATABASE_TLS_CA: await answer.text(),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(setting('FOLDER') + '/' + name, content);
  chmodSync(setting('SCRATCH'), 0o1777);
}

prepare().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
