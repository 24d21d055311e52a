// @ts-check
'use strict';
const { format } = require('prettier');

const { render } = require('./panels.cjs');

const DASHBOARDS = [
  require('./overview.cjs'),
  require('./models-and-money.cjs'),
  require('./jobs-and-articles.cjs'),
  require('./runtime.cjs'),
];

/** @returns {Promise<ReadonlyMap<string, string>>} the dashboards as Grafana reads them, by name of file */
async function renderedDashboards() {
  return new Map(
    await Promise.all(
      DASHBOARDS.map(async (dashboard) => {
        const text = await format(JSON.stringify(render(dashboard)), { parser: 'json', printWidth: 120 });
        return /** @type {const} */ ([`${dashboard.uid}.json`, text]);
      }),
    ),
  );
}

module.exports = { renderedDashboards };
