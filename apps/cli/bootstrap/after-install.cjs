// @ts-check
'use strict';
/** npm's `postinstall`: whoever installs, by whichever command, leaves the checkout ready to start. */
const path = require('node:path');

const { markInstalled } = require('./installed.cjs');
const { linkNode } = require('./link-node.cjs');

const projectRoot = path.join(__dirname, '..', '..', '..');

linkNode(projectRoot);
markInstalled(projectRoot);
