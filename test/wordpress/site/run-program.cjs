// @ts-check
'use strict';
const { execFile } = require('node:child_process');
const { promisify } = require('node:util');

const execute = promisify(execFile);

const TIMEOUT_MS = 120_000;
const LONGEST_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * Runs a program to its end, within two minutes.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it printed
 * @throws Error with the program's own complaint
 */
async function runProgram(program, parameters, options = {}) {
  const settings = { ...options, timeout: TIMEOUT_MS, maxBuffer: LONGEST_OUTPUT_BYTES };
  try {
    return (await execute(program, parameters, settings)).stdout;
  } catch (error) {
    const { stdout, stderr, message } = /** @type {import('node:child_process').ExecFileException} */ (error);
    throw new Error(`${program} ${parameters[0]} failed: ${(stderr || stdout || message).trim()}`, { cause: error });
  }
}

module.exports = { runProgram };
