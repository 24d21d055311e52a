// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const yaml = require('yaml');

const COMPOSE_FILE = path.join(__dirname, '..', '..', 'docker-compose.yml');

/**
 * @typedef {object} Service what docker-compose.yml says of one service, as far as it is asked for here
 * @property {string} image
 * @property {string[]} [command]
 * @property {string} [user]
 * @property {string[]} [profiles]
 * @property {string[]} [ports]
 * @property {string[]} [volumes]
 * @property {string[]} [secrets]
 * @property {string[]} [networks]
 * @property {Record<string, string>} [environment]
 * @property {{ test?: string[], disable?: boolean }} [healthcheck]
 * @property {boolean} [read_only]
 * @property {string[]} [tmpfs]
 * @property {string[]} [cap_drop]
 * @property {string[]} [security_opt]
 * @property {{ driver: string }} [logging]
 * @property {string} [stop_grace_period]
 * @property {{ resources: { limits: { memory: string } } }} [deploy]
 */

/**
 * @typedef {object} Compose
 * @property {Record<string, Service>} services
 * @property {Record<string, { file: string }>} secrets
 * @property {Record<string, { internal?: boolean } | null>} networks
 */

/**
 * docker-compose.yml as Compose understands it where no variable is set: anchors merged, `${NAME:-default}` replaced, `$$` unescaped.
 * @returns {Compose}
 */
function readCompose() {
  /** @param {unknown} _key @param {unknown} value */
  const replace = (_key, value) =>
    typeof value === 'string' ? value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1').replaceAll('$$', () => '$') : value;
  return yaml.parse(fs.readFileSync(COMPOSE_FILE, 'utf8'), replace, { merge: true });
}

module.exports = { COMPOSE_FILE, readCompose };
