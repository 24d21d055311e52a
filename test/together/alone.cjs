// @ts-check
'use strict';

/**
 * End-to-end specs that stay test files of their own: they take long by themselves, end or freeze programs, or look at what only one
 * service may write in a process.
 */
module.exports = {
  ALONE: [
    'api-program',
    'backup',
    'canary-secrets',
    'cluster',
    'fuzz',
    'launcher',
    'metrics',
    'openai-compat-streams',
    'pipelined-requests',
    'provider-faults',
    'provider-keys-in-clear',
    'rate-limit',
    'shared-budget',
    'shutdown',
    'slow-connections',
  ],
};
