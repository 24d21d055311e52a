// @ts-check
'use strict';
const { median } = require('./statistics.cjs');

/**
 * What was measured of one server under one load, one measurement a round.
 * @typedef {{ server: string, isStreamed: boolean, concurrency: number, rounds: import('./load-measurement.cjs').Measurement[] }} Series
 */

const COLUMNS = [
  'mode',
  'at once',
  'server',
  'calls/s (spread)',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'added p50',
  'p95',
  'p99',
  'CPU s/1000',
  'database',
  'wrong',
];

/**
 * Medians of the rounds, a line for each series; what a server adds is counted from the upstream's own times.
 * @param {Series[]} all
 * @returns {import('./report/text-table.cjs').Table}
 */
function benchTable(all) {
  const rows = all.map((series) => {
    const bare = all.find((other) => other.server === 'upstream' && isSameLoad(series, other));
    return [
      series.isStreamed ? 'stream' : 'whole',
      String(series.concurrency),
      series.server,
      throughputOf(series),
      ...latenciesOf(series).map(milliseconds),
      ...addedBy(series, bare),
      cpuOf(series, 'server'),
      cpuOf(series, 'database'),
      String(series.rounds.reduce((sum, { wrong }) => sum + wrong, 0)),
    ];
  });
  return { title: 'The gateway beside the bare upstream', columns: COLUMNS, rows };
}

/**
 * @param {Series} one
 * @param {Series} other
 */
function isSameLoad(one, other) {
  return one.isStreamed === other.isStreamed && one.concurrency === other.concurrency;
}

/** @param {Series} series */
function throughputOf({ rounds }) {
  const perSecond = rounds.map(({ answered, seconds }) => answered / seconds);
  const [middle, least, most] = [median(perSecond), Math.min(...perSecond), Math.max(...perSecond)].map(Math.round);
  return `${middle} (${least}-${most})`;
}

/** @param {Series} series */
function latenciesOf({ rounds }) {
  return [
    median(rounds.map(({ p50Ms }) => p50Ms)),
    median(rounds.map(({ p95Ms }) => p95Ms)),
    median(rounds.map(({ p99Ms }) => p99Ms)),
  ];
}

/**
 * @param {Series} series
 * @param {Series | undefined} bare
 */
function addedBy(series, bare) {
  if (!bare || bare === series) return ['', '', ''];
  const bareLatencies = latenciesOf(bare);
  return latenciesOf(series).map((latency, index) => milliseconds(latency - (bareLatencies[index] ?? 0)));
}

/**
 * @param {Series} series
 * @param {string} process
 */
function cpuOf({ rounds }, process) {
  const perThousand = rounds.map(
    ({ cpuSeconds, answered }) => ((cpuSeconds[process] ?? Number.NaN) / answered) * 1_000,
  );
  return Number.isNaN(perThousand[0]) ? '' : median(perThousand).toFixed(3);
}

/** @param {number} ms */
function milliseconds(ms) {
  return ms.toFixed(ms < 10 ? 2 : 1);
}

module.exports = { benchTable };
