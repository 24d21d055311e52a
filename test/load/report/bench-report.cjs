// @ts-check
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const { reportPage } = require('./report-page.cjs');
const { textTable } = require('./text-table.cjs');

const REPORTS = path.join(__dirname, '../../../reports');

/**
 * @typedef {import('./text-table.cjs').Table} Table
 * @typedef {import('./line-chart.cjs').LineChart} LineChart
 * @typedef {import('./bar-chart.cjs').BarChart} BarChart
 *
 * @typedef {object} Report
 * @property {string} title
 * @property {string} takenAt in ISO 8601
 * @property {string} machine
 * @property {readonly string[]} conditions sentences without which the numbers would mislead
 * @property {readonly Table[]} tables
 * @property {readonly LineChart[]} lineCharts
 * @property {readonly BarChart[]} barCharts
 */

/** What a benchmark finds: printed as it comes, and in the end written down for programs and for people. */
class BenchReport {
  #takenAt = new Date().toISOString();
  /** @type {string[]} */
  #conditions = [];
  /** @type {Table[]} */
  #tables = [];
  /** @type {LineChart[]} */
  #lineCharts = [];
  /** @type {BarChart[]} */
  #barCharts = [];

  /**
   * @param {string} name of its files
   * @param {string} title
   */
  constructor(name, title) {
    this.name = name;
    this.title = title;
  }

  /** @param {readonly string[]} conditions */
  conditions(...conditions) {
    this.#conditions.push(...conditions);
    console.log(`${machine()}\n${conditions.join('\n')}\n`);
  }

  /** @param {Table} table is printed at once */
  table(table) {
    this.#tables.push(table);
    console.log(`${textTable(table)}\n`);
  }

  /** @param {LineChart} chart */
  lines(chart) {
    this.#lineCharts.push(chart);
  }

  /** @param {BarChart} chart */
  bars(chart) {
    this.#barCharts.push(chart);
  }

  /** Writes `reports/NAME.json` and `reports/NAME.html`. */
  write() {
    const report = {
      title: this.title,
      takenAt: this.#takenAt,
      machine: machine(),
      conditions: this.#conditions,
      tables: this.#tables,
      lineCharts: this.#lineCharts,
      barCharts: this.#barCharts,
    };
    fs.mkdirSync(REPORTS, { recursive: true });
    fs.writeFileSync(path.join(REPORTS, `${this.name}.json`), `${JSON.stringify(report, undefined, 2)}\n`);
    fs.writeFileSync(path.join(REPORTS, `${this.name}.html`), reportPage(report));
    console.log(`Written to reports/${this.name}.json and reports/${this.name}.html.`);
  }
}

function machine() {
  const [cpu] = os.cpus();
  const gibibytes = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${gibibytes} GB, Node.js ${process.version}`;
}

module.exports = { BenchReport };
