// @ts-check
'use strict';
const { shortNumber } = require('./axis.cjs');
const { escaped } = require('./markup.cjs');

/**
 * @typedef {object} BarChart
 * @property {string} title
 * @property {string} unit
 * @property {readonly { name: string, value: number }[]} bars
 */

const WIDTH = 860;
const NAME_WIDTH = 270;
const VALUE_WIDTH = 90;
const ROW_HEIGHT = 24;

/** @param {BarChart} chart as SVG, with a bar under the other */
function barChart({ unit, bars }) {
  const largest = Math.max(0, ...bars.map(({ value }) => value)) || 1;
  const rows = bars.map(({ name, value }, index) => {
    const top = index * ROW_HEIGHT;
    const length = Math.max(1, Math.round((value / largest) * (WIDTH - NAME_WIDTH - VALUE_WIDTH)));
    return [
      `<text x="${NAME_WIDTH - 8}" y="${top + 16}" text-anchor="end">${escaped(name)}</text>`,
      `<rect class="bar" x="${NAME_WIDTH}" y="${top + 4}" width="${length}" height="${ROW_HEIGHT - 8}"/>`,
      `<text x="${NAME_WIDTH + length + 6}" y="${top + 16}">${escaped(`${shortNumber(value)} ${unit}`)}</text>`,
    ].join('');
  });
  return `<svg viewBox="0 0 ${WIDTH} ${bars.length * ROW_HEIGHT}" role="img">${rows.join('\n')}</svg>`;
}

module.exports = { barChart };
