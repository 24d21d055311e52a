// @ts-check
'use strict';
const {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');

const { findNode } = require('../../../apps/cli/bootstrap/node-runtime.cjs');
const { WORK, buildah, run } = require('./run.cjs');

const PROJECT = path.join(__dirname, '..', '..', '..');
const STORES_ROOT = path.join(WORK, 'stores-root');
const DEBIAN_IMAGE = 'localhost/debian:trixie-slim';
const NODE_IMAGE = 'localhost/node:trixie-slim';

const SOURCES = [
  'deb http://deb.debian.org/debian trixie main',
  'deb http://deb.debian.org/debian trixie-updates main',
  'deb http://deb.debian.org/debian-security trixie-security main',
];
/** As Debian's own slim images leave it out. */
const LEFT_OUT = ['/usr/share/doc/*', '/usr/share/man/*', '/usr/share/locale/*', '/usr/share/info/*'];
/** The certificates that this machine trusts, where packages reach it through a proxy of its own. */
const MACHINE_CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';

/** @param {string} target @param {readonly string[]} packages */
function debootstrap(target, packages) {
  if (existsSync(target)) return;
  const excluded = LEFT_OUT.map((pattern) => `--dpkgopt=path-exclude=${pattern}`);
  const options = [
    ...excluded,
    '--dpkgopt=path-include=/usr/share/doc/*/copyright',
    '--aptopt=Acquire::Languages "none"',
  ];
  const unfinished = path.join(WORK, `unfinished-${path.basename(target)}`);
  rmSync(unfinished, { recursive: true, force: true });
  const included = packages.map((name) => `--include=${name}`);
  run('mmdebstrap', ['--quiet', '--variant=minbase', ...options, ...included, 'trixie', unfinished, ...SOURCES]);
  renameSync(unfinished, target);
}

/** Like debian:trixie-slim and node:24-trixie-slim: Debian, and on it Node.js and npm as the npm registry has them. */
function makeBaseImages() {
  if (buildah(['images', '--quiet']) !== '' && hasImage(DEBIAN_IMAGE) && hasImage(NODE_IMAGE)) return;
  const archive = path.join(WORK, 'debian.tar');
  debootstrap(archive, []);
  const container = buildah(['from', 'scratch']);
  buildah(['add', '--quiet', container, archive, '/']);
  buildah(['config', '--env', 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', container]);
  buildah(['commit', '--quiet', container, DEBIAN_IMAGE]);
  addNode(path.join(buildah(['mount', container]), 'usr', 'local'));
  buildah(['umount', container]);
  buildah(['config', '--env', 'NODE_EXTRA_CA_CERTS=/usr/local/share/machine-certificates.crt', container]);
  buildah(['commit', '--quiet', '--rm', container, NODE_IMAGE]);
}

/** @param {string} image */
const hasImage = (image) => buildah(['images', '--format', '{{.Name}}:{{.Tag}}']).split('\n').includes(image);

/** @param {string} folder where programs that no package manager knows are put */
function addNode(folder) {
  copyFileSync(findNode(PROJECT), path.join(folder, 'bin', 'node'));
  const packed = path.join(WORK, 'npm');
  mkdirSync(packed, { recursive: true });
  const [archive = ''] = run('npm', ['pack', '--silent', 'npm@11'], { cwd: packed }).trim().split('\n').slice(-1);
  run('tar', ['--extract', `--file=${archive}`], { cwd: packed });
  const npm = path.join(folder, 'lib', 'node_modules', 'npm');
  cpSync(path.join(packed, 'package'), npm, { recursive: true });
  for (const name of ['npm', 'npx']) {
    chmodSync(path.join(npm, 'bin', `${name}-cli.js`), 0o755);
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, path.join(folder, 'bin', name));
  }
  const certificates = path.join(folder, 'share', 'machine-certificates.crt');
  if (existsSync(MACHINE_CERTIFICATES)) copyFileSync(MACHINE_CERTIFICATES, certificates);
  else writeFileSync(certificates, '');
}

/** A machine of its own for what Compose takes from others' images. */
function makeStoresRoot() {
  debootstrap(STORES_ROOT, ['postgresql-17', 'redis-server']);
}

module.exports = { DEBIAN_IMAGE, NODE_IMAGE, STORES_ROOT, makeBaseImages, makeStoresRoot };
