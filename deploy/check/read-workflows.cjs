// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const { parse } = require('yaml');

const projectRoot = path.join(__dirname, '..', '..');

/**
 * A workflow of GitHub Actions, or an action of our own; as it stands in its file, and as what it says.
 * @typedef {{ file: string, text: string, content: Record<string, any>, isWorkflow: boolean }} Pipeline
 */

/**
 * @param {string} file
 * @param {string} text YAML
 * @returns {Pipeline}
 */
function pipelineOf(file, text) {
  return { file, text, content: parse(text), isWorkflow: file.includes('workflows') };
}

/** @returns {Pipeline[]} all that there are, by the names of their files below the project's root */
function readPipelines() {
  return fs
    .globSync('.github/{workflows,actions/*}/*.yml', { cwd: projectRoot })
    .toSorted()
    .map((file) => pipelineOf(file, fs.readFileSync(path.join(projectRoot, file), 'utf8')));
}

module.exports = { pipelineOf, readPipelines };
