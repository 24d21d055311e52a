// @ts-check
'use strict';
const { shortNumber, ticksUpTo } = require('./axis.cjs');
const { escaped } = require('./markup.cjs');

/**
 * @typedef {object} LineChart
 * @property {string} title
 * @property {string} x what runs along the axis, with its unit
 * @property {string} y
 * @property {readonly { name: string, points: readonly (readonly [number, number])[] }[]} lines
 * @property {readonly { at: number, label: string }[]} [events] what happened meanwhile, on the axis of x
 * @property {{ at: number, label: string }} [limit] that y should stay under
 */

const SIZE = { width: 860, height: 280, left: 60, right: 20, top: 14, bottom: 42 };
const COLOURS = ['#2563eb', '#d97706', '#dc2626', '#059669', '#7c3aed', '#0891b2'];

/** @param {LineChart} chart as SVG */
function lineChart({ x, y, lines, events = [], limit }) {
  const points = lines.flatMap((line) => line.points);
  const xTicks = ticksUpTo(Math.max(0, ...points.map(([at]) => at)), 10);
  const yTicks = ticksUpTo(Math.max(0, ...points.map(([, value]) => value), limit?.at ?? 0));
  const place = placesOf(xTicks.at(-1) ?? 1, yTicks.at(-1) ?? 1);
  return [
    `<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img">`,
    ...yTicks.map((tick) => ruler(SIZE.left, SIZE.width - SIZE.right, place.y(tick), 'grid')),
    ...yTicks.map((tick) => label(SIZE.left - 8, place.y(tick) + 4, 'end', shortNumber(tick))),
    ...xTicks.map((tick) => label(place.x(tick), SIZE.height - SIZE.bottom + 16, 'middle', shortNumber(tick))),
    label(SIZE.width - SIZE.right, SIZE.height - 6, 'end', x),
    label(SIZE.left, SIZE.height - 6, 'start', y),
    ...events.map(({ at, label: what }) => eventMark(place.x(at), what)),
    ...(limit ? [ruler(SIZE.left, SIZE.width - SIZE.right, place.y(limit.at), 'limit')] : []),
    ...(limit ? [label(SIZE.width - SIZE.right, place.y(limit.at) - 4, 'end', limit.label)] : []),
    ...lines.map((line, index) =>
      curve(
        line.points.map(([at, value]) => `${place.x(at)},${place.y(value)}`),
        index,
      ),
    ),
    '</svg>',
    legend(lines.map(({ name }) => name)),
  ].join('\n');
}

/**
 * @param {number} mostX
 * @param {number} mostY
 */
function placesOf(mostX, mostY) {
  const width = SIZE.width - SIZE.left - SIZE.right;
  const height = SIZE.height - SIZE.top - SIZE.bottom;
  return {
    x: (/** @type {number} */ value) => Math.round(10 * (SIZE.left + (value / mostX) * width)) / 10,
    y: (/** @type {number} */ value) => Math.round(10 * (SIZE.top + height - (value / mostY) * height)) / 10,
  };
}

/**
 * @param {number} from
 * @param {number} to
 * @param {number} y
 * @param {string} kind
 */
function ruler(from, to, y, kind) {
  return `<line class="${kind}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} anchor
 * @param {string} text
 */
function label(x, y, anchor, text) {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

/**
 * @param {number} x
 * @param {string} what
 */
function eventMark(x, what) {
  const line = `<line class="event" x1="${x}" x2="${x}" y1="${SIZE.top}" y2="${SIZE.height - SIZE.bottom}"/>`;
  return `${line}<text class="event" transform="translate(${x - 4} ${SIZE.top}) rotate(-90)" text-anchor="end">${escaped(what)}</text>`;
}

/**
 * @param {readonly string[]} points
 * @param {number} index
 */
function curve(points, index) {
  return `<polyline fill="none" stroke-width="1.75" stroke="${colourOf(index)}" points="${points.join(' ')}"/>`;
}

/** @param {readonly string[]} names */
function legend(names) {
  const entries = names.map((name, index) => `<li><i style="background:${colourOf(index)}"></i>${escaped(name)}</li>`);
  return `<ul class="legend">${entries.join('')}</ul>`;
}

/** @param {number} index */
function colourOf(index) {
  return COLOURS[index % COLOURS.length];
}

module.exports = { lineChart };
