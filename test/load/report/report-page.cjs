// @ts-check
'use strict';
const { barChart } = require('./bar-chart.cjs');
const { lineChart } = require('./line-chart.cjs');
const { escaped } = require('./markup.cjs');

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2937; --faint: #d1d5db; --paper: #fff; --bar: #2563eb; }
@media (prefers-color-scheme: dark) { :root { --ink: #e5e7eb; --faint: #374151; --paper: #111827; --bar: #60a5fa; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 900px; margin: 2rem auto; padding: 0 1rem; }
div.table { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; white-space: nowrap; }
th, td { padding: .2rem .7rem; border-bottom: 1px solid var(--faint); text-align: right; }
th:first-child, td:first-child { text-align: left; }
svg { width: 100%; height: auto; } svg text { fill: var(--ink); font-size: 12px; }
svg .grid { stroke: var(--faint); } svg .limit { stroke: #dc2626; stroke-dasharray: 5 4; }
svg .event { stroke: #6b7280; stroke-dasharray: 2 3; } svg text.event { stroke: none; } svg .bar { fill: var(--bar); }
ul.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; margin: .2rem 0; }
ul.legend i { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; vertical-align: -1px; }`;

/**
 * A page for people that needs nothing beside itself.
 * @param {import('./bench-report.cjs').Report} report
 */
function reportPage({ title, takenAt, machine, conditions, tables, lineCharts, barCharts }) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<h1>${escaped(title)}</h1>
<p>${escaped(takenAt)} · ${escaped(machine)}</p>
${conditions.map((condition) => `<p>${escaped(condition)}</p>`).join('\n')}
${tables.map(htmlTable).join('\n')}
${[...lineCharts.map((chart) => figure(chart, lineChart(chart))), ...barCharts.map((chart) => figure(chart, barChart(chart)))].join('\n')}
</html>
`;
}

/** @param {import('./text-table.cjs').Table} table */
function htmlTable({ title, columns, rows }) {
  const cells = (/** @type {readonly string[]} */ row, /** @type {string} */ tag) =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => cells(row, 'td')).join('\n');
  return `<h2>${escaped(title)}</h2>\n<div class="table"><table>${cells(columns, 'th')}\n${body}</table></div>`;
}

/**
 * @param {{ title: string }} chart
 * @param {string} drawing
 */
function figure({ title }, drawing) {
  return `<h2>${escaped(title)}</h2>\n${drawing}`;
}

module.exports = { reportPage };
