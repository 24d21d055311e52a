// @ts-check
'use strict';
/** Lets a plain Node.js process `require` the TypeScript sources: `node --require ./test/support/register-typescript.cjs FILE`. */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const { transformSync } = require('@swc/core');

const projectRoot = path.join(__dirname, '..', '..');
const options = {
  ...JSON.parse(fs.readFileSync(path.join(projectRoot, '.swcrc'), 'utf8')),
  swcrc: false,
  sourceMaps: /** @type {const} */ ('inline'),
};

/** @type {Record<string, (module: any, filename: string) => void>} */
const extensions = Reflect.get(Module, '_extensions');
extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(fs.readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
};
