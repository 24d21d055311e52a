// @ts-check
'use strict';
/** npm's `postinstall`: whoever installs, by whichever command, leaves the checkout ready to start. */
const path = require('node:path');

require('./link-node.cjs');
const { markInstalled } = require('./installed.cjs');

markInstalled(path.join(__dirname, '..', '..', '..'));
