// @ts-check
'use strict';
const { existsSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const { DEBIAN_IMAGE, NODE_IMAGE } = require('./debian-roots.cjs');
const { WORK, buildah, run } = require('./run.cjs');

const PROJECT = path.join(__dirname, '..', '..', '..');
const IMAGE = 'localhost/seoforge:proof';
const DESCRIPTION = path.join(WORK, 'image.json');

/**
 * @typedef {object} ImageConfig what the image says of how it is run
 * @property {string} User
 * @property {string} WorkingDir
 * @property {string[]} Env
 * @property {string[]} Entrypoint
 * @property {string[]} Cmd
 * @property {{ Test: string[] }} Healthcheck
 */

/** @returns {string} how large it is */
function buildImage() {
  const bases = [`NODE_IMAGE=${NODE_IMAGE}`, `DEBIAN_IMAGE=${DEBIAN_IMAGE}`].flatMap((value) => ['--build-arg', value]);
  const options = ['--isolation', 'chroot', '--layers', '--format', 'docker', '--pull-never', ...bases];
  buildah(['build', ...options, '--build-arg', 'VERSION=proof', '--tag', IMAGE, PROJECT]);
  buildah(['rm', '--all']);
  const container = buildah(['from', '--pull-never', IMAGE]);
  const { Docker } = JSON.parse(buildah(['inspect', '--type', 'image', IMAGE]));
  writeFileSync(DESCRIPTION, JSON.stringify({ root: buildah(['mount', container]), config: Docker.config }));
  return sizes();
}

function sizes() {
  const [size, base] = [IMAGE, DEBIAN_IMAGE].map(megabytesOf);
  const archive = path.join(WORK, 'image.tar');
  rmSync(archive, { force: true });
  buildah(['push', '--quiet', IMAGE, `docker-archive:${archive}`]);
  run('gzip', ['--force', '--fast', archive]);
  const compressed = Math.round(statSync(`${archive}.gz`).size / 1e6);
  rmSync(`${archive}.gz`);
  return `${size} MB, of which ${base} MB are Debian; ${compressed} MB compressed`;
}

/** @param {string} image */
function megabytesOf(image) {
  const { Manifest } = JSON.parse(buildah(['inspect', '--type', 'image', image]));
  const { layers } = JSON.parse(Manifest);
  const bytes = layers.reduce((/** @type {number} */ sum, /** @type {{ size: number }} */ { size }) => sum + size, 0);
  return Math.round(bytes / 1e6);
}

/** @returns {{ root: string, config: ImageConfig }} the image that was built last, with the folder where its files lie */
function imageRoot() {
  if (!existsSync(DESCRIPTION)) throw new Error('No image was built.');
  return JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
}

module.exports = { buildImage, imageRoot };
