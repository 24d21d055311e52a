// @ts-check
'use strict';

/**
 * What we ask of pipelines beyond that they work. Each rule answers what is wrong, one sentence for each place.
 * Why: https://docs.github.com/en/actions/reference/security/secure-use
 * @typedef {import('./read-workflows.cjs').Pipeline} Pipeline
 * @typedef {(pipeline: Pipeline) => string[]} Rule
 */

/** A commit cannot be moved to other code, as a tag can. */
const PINNED = /^(?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/;

/** These run with the secrets of the repository on what strangers send. */
const DANGEROUS_TRIGGERS = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** @param {Pipeline} pipeline @returns {[name: string, job: Record<string, any>][]} */
const jobsOf = ({ content }) => Object.entries(content.jobs ?? {});

/** @param {Pipeline} pipeline @returns {Record<string, any>[]} */
const stepsOf = (pipeline) => [
  ...(pipeline.content.runs?.steps ?? []),
  ...jobsOf(pipeline).flatMap(([, job]) => job.steps ?? []),
];

/** @type {Rule} */
const pinsActions = ({ text }) =>
  [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)]
    .map(([, used = '']) => used.trim())
    .filter((used) => !PINNED.test(used))
    .map((used) => `${used} is not pinned: write owner/name@<commit> # vX.Y.Z`);

/** @type {Rule} */
const keepsStrangersOut = ({ content }) =>
  DANGEROUS_TRIGGERS.filter(
    (trigger) => Object.keys(Object(content.on)).includes(trigger) || content.on === trigger,
  ).map((trigger) => `${trigger} runs what strangers send with our secrets`);

/** @type {Rule} */
const asksForLittle = ({ content, isWorkflow }) =>
  !isWorkflow || (content.permissions && Object.values(content.permissions).every((granted) => granted === 'read'))
    ? []
    : ['permissions of the workflow must be given, and nothing above read; a job asks for more by itself'];

/** @type {Rule} */
const hasGroup = (pipeline) => {
  const { content, isWorkflow } = pipeline;
  const isGrouped = content.concurrency ?? jobsOf(pipeline).every(([, job]) => job.concurrency);
  return isWorkflow && !isGrouped ? ['neither the workflow nor each of its jobs has a concurrency group'] : [];
};

/** @type {Rule} */
const endsInTime = (pipeline) =>
  jobsOf(pipeline)
    .filter(([, job]) => job.steps && !job['timeout-minutes'])
    .map(([name]) => `the job ${name} has no timeout-minutes`);

/** An expression is put into a script before the shell reads it: whoever chooses its value could write commands. */
/** @type {Rule} */
const injectsNothing = (pipeline) =>
  stepsOf(pipeline)
    .filter(({ run }) => String(run ?? '').includes('${{'))
    .map(({ run }) => `a script holds an expression; hand it over in env: ${String(run).split('\n', 1)[0]}`);

/** @type {Rule} */
const forgetsToken = (pipeline) =>
  stepsOf(pipeline)
    .filter(({ uses, with: inputs }) => /^actions\/checkout@/.test(uses) && inputs?.['persist-credentials'] !== false)
    .map(() => 'a checkout leaves its token behind: persist-credentials: false');

/** @type {Rule} */
const storesNoCloudKeys = ({ text }) =>
  /aws-access-key-id|AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)/.test(text)
    ? ['keys of AWS are not stored: assume a role by OpenID Connect']
    : [];

const RULES = [
  pinsActions,
  keepsStrangersOut,
  asksForLittle,
  hasGroup,
  endsInTime,
  injectsNothing,
  forgetsToken,
  storesNoCloudKeys,
];

/** @param {Pipeline} pipeline @returns {string[]} what breaks our rules */
function brokenRules(pipeline) {
  return RULES.flatMap((rule) => rule(pipeline));
}

module.exports = { brokenRules };
