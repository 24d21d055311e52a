// @ts-check
'use strict';
/** Writes the dashboards that Grafana loads: `node deploy/monitoring/grafana/build/write-dashboards.cjs`. */
const { writeFile } = require('node:fs/promises');
const path = require('node:path');

const { renderedDashboards } = require('./dashboards.cjs');

const FOLDER = path.join(__dirname, '..', 'dashboards');

renderedDashboards().then((files) =>
  Promise.all([...files].map(([name, text]) => writeFile(path.join(FOLDER, name), text))),
);
