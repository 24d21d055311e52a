// @ts-check
const { createHash } = require('node:crypto');
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { wordpressGlobals } = require('./wordpress-globals.cjs');

/** JSX becomes calls of what WordPress has in this global, so that no file imports it. */
const ELEMENT = { jsxFactory: 'wp.element.createElement', jsxFragment: 'wp.element.Fragment', handle: 'wp-element' };

/**
 * Handles without an import: the stores that the sidebar asks by name, and whose script must be there first.
 */
const HANDLES_OF_STORES = ['wp-annotations', 'wp-editor'];

/**
 * Bundles the block-editor sidebar: `editor.js`, its styles and the list of what WordPress must load before it.
 * @param {string} pluginFolder with `src`; `build` is written
 * @returns {Promise<void>}
 * @throws Error of esbuild where a source cannot be bundled
 */
async function bundleEditor(pluginFolder) {
  const handles = new Set([ELEMENT.handle, ...HANDLES_OF_STORES]);
  const { outputFiles } = await esbuild.build({
    absWorkingDir: pluginFolder,
    entryPoints: ['src/editor.jsx', 'src/editor.css'],
    outdir: 'build',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    jsxFactory: ELEMENT.jsxFactory,
    jsxFragment: ELEMENT.jsxFragment,
    plugins: [wordpressGlobals(handles)],
  });
  const hash = createHash('sha256');
  mkdirSync(path.join(pluginFolder, 'build'), { recursive: true });
  for (const { path: file, contents } of outputFiles.sort((one, other) => one.path.localeCompare(other.path))) {
    hash.update(contents);
    writeFileSync(file, contents);
  }
  const dependencies = [...handles].sort().map((handle) => `'${handle}'`);
  const version = hash.digest('hex').slice(0, 20);
  writeFileSync(
    path.join(pluginFolder, 'build/editor.asset.php'),
    `<?php return array( 'dependencies' => array( ${dependencies.join(', ')} ), 'version' => '${version}' );\n`,
  );
}

module.exports = { bundleEditor };
