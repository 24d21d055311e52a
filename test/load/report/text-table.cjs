// @ts-check
'use strict';

/**
 * What a benchmark found, as rows of texts; the first column names, the others measure.
 * @typedef {{ title: string, columns: readonly string[], rows: readonly (readonly string[])[] }} Table
 */

/** @param {Table} table for a terminal */
function textTable({ title, columns, rows }) {
  const widths = columns.map((_, column) => Math.max(...[columns, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ');
  return [title, line(columns), ...rows.map(line)].join('\n');
}

/**
 * @param {string} cell
 * @param {number} width
 * @param {number} column
 */
function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

module.exports = { textTable };
