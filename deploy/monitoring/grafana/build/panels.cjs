// @ts-check
'use strict';

const DATASOURCE = { type: 'prometheus', uid: 'prometheus' };
const WIDTH = 24;
const HEIGHT = 8;

/**
 * @typedef {readonly [expression: string, legend?: string]} Query in PromQL; the legend may name labels as `{{label}}`
 * @typedef {Record<string, unknown> & { type: string, title: string }} Panel without its place
 * @typedef {{ uid: string, title: string, rows: readonly (readonly Panel[])[] }} Dashboard panels of a row share its width
 */

/**
 * Curves over time.
 * @param {string} title
 * @param {string} unit as Grafana calls it
 * @param {readonly Query[]} queries
 * @param {number} [threshold] drawn as a line: what an alert or an objective says
 * @returns {Panel}
 */
function curves(title, unit, queries, threshold) {
  const custom = {
    fillOpacity: 8,
    showPoints: 'never',
    thresholdsStyle: { mode: threshold === undefined ? 'off' : 'line' },
  };
  return {
    type: 'timeseries',
    title,
    targets: targetsOf(queries),
    fieldConfig: { defaults: { unit, min: 0, custom, thresholds: thresholdsOf(threshold) }, overrides: [] },
    options: { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi', sort: 'desc' } },
  };
}

/**
 * One number.
 * @param {string} title
 * @param {string} unit
 * @param {string} expression
 * @param {number} [redFrom]
 * @returns {Panel}
 */
function number(title, unit, expression, redFrom) {
  return {
    type: 'stat',
    title,
    targets: targetsOf([[expression]]),
    fieldConfig: { defaults: { unit, thresholds: thresholdsOf(redFrom) }, overrides: [] },
    options: { colorMode: 'value', graphMode: 'area', reduceOptions: { calcs: ['lastNotNull'] } },
  };
}

/** @param {number} [redFrom] green throughout without it */
function thresholdsOf(redFrom) {
  const red = redFrom === undefined ? [] : [{ color: 'red', value: redFrom }];
  return { mode: 'absolute', steps: [{ color: 'green', value: null }, ...red] };
}

/** @returns {Panel} what fires now */
function firingAlerts() {
  return curves('Alerts that fire', 'short', [
    ['sum by (alertname, severity) (ALERTS{alertstate="firing"})', '{{alertname}} ({{severity}})'],
  ]);
}

/** @param {readonly Query[]} queries */
function targetsOf(queries) {
  return queries.map(([expr, legendFormat = ''], index) => ({
    refId: String.fromCharCode('A'.charCodeAt(0) + index),
    datasource: DATASOURCE,
    expr,
    legendFormat,
  }));
}

/**
 * A dashboard as Grafana reads it.
 * @param {Dashboard} dashboard
 */
function render({ uid, title, rows }) {
  const panels = rows.flatMap((row, y) =>
    row.map((panel, x) => ({
      ...panel,
      datasource: DATASOURCE,
      gridPos: { x: (x * WIDTH) / row.length, y: y * HEIGHT, w: WIDTH / row.length, h: HEIGHT },
    })),
  );
  return {
    uid,
    title,
    tags: ['seoforge'],
    editable: false,
    graphTooltip: 1,
    refresh: '30s',
    schemaVersion: 39,
    time: { from: 'now-6h', to: 'now' },
    links: [{ type: 'dashboards', title: 'SEOForge', tags: ['seoforge'], asDropdown: false, includeVars: false }],
    panels: panels.map((panel, index) => ({ id: index + 1, ...panel })),
  };
}

module.exports = { curves, firingAlerts, number, render };
