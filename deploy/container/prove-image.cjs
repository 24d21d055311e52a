// @ts-check
'use strict';
/**
 * Builds the image from the Dockerfile and runs the programs of docker-compose.yml from it, without a Docker engine, an account or a
 * registry of images: Debian's packages and npm's are enough. Says loudly where it cannot, and then ends with code 0.
 */
const path = require('node:path');

const { buildImage, imageRoot } = require('./proof/build-image.cjs');
const { makeBaseImages, makeStoresRoot } = require('./proof/debian-roots.cjs');
const { missingTools } = require('./proof/missing-tools.cjs');
const { runInside } = require('./proof/namespaces.cjs');
const { proveServices } = require('./proof/prove-services.cjs');
const { step, tell } = require('./proof/steps.cjs');

/** Everything that is run, and the network that it has, ends with the process that this starts. */
const INSIDE = '--inside';

async function prove() {
  if (process.argv[2] === INSIDE) return proveServices(imageRoot());
  const missing = missingTools();
  if (missing.length > 0) {
    tell(`!!! SKIPPED: the image is NOT proven. Missing: ${missing.join(', ')}.`);
    return;
  }
  await step('Debian and Node.js as base images', makeBaseImages);
  await step('PostgreSQL and Redis', makeStoresRoot);
  await step('Built', buildImage);
  await runInside(path.join(__dirname, 'prove-image.cjs'), INSIDE);
}

prove().catch((error) => {
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  // Programs that were started keep this one alive; they end with it.
  process.exit(1);
});
