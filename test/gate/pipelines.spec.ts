import { lintWorkflows } from '../../deploy/check/action-lint.cjs';
import { brokenRules } from '../../deploy/check/pipeline-rules.cjs';
import { pipelineOf, readPipelines } from '../../deploy/check/read-workflows.cjs';

const SOUND = `
name: sound
on: { push: { branches: [main] } }
permissions: { contents: read }
concurrency: { group: sound }
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with: { persist-credentials: false }
      - run: echo "$TITLE"
`;
const sound = pipelineOf('.github/workflows/sound.yml', SOUND);

const spoilt = (from: string, to: string): ReturnType<typeof pipelineOf> => {
  expect(SOUND).toContain(from);
  return pipelineOf(sound.file, SOUND.replace(from, to));
};

describe('pipelines', () => {
  const pipelines = readPipelines();

  it('are there', () => {
    expect(pipelines.map(({ file }) => file)).toContain('.github/workflows/verify.yml');
  });

  it.each(pipelines.map((pipeline) => ({ ...pipeline })))('$file keeps to our rules', (pipeline) => {
    expect(brokenRules(pipeline)).toEqual([]);
  });

  it('pass actionlint', () => {
    expect(lintWorkflows(pipelines)).toEqual([]);
  });
});

describe('rules for pipelines', () => {
  it('find nothing where all is well', () => {
    expect([...brokenRules(sound), ...lintWorkflows([sound])]).toEqual([]);
  });

  it.each([
    ['a tag', '@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2', '@v6', /not pinned/],
    ['a commit without its version', ' # v6.0.2', '', /not pinned/],
    ['a trigger of strangers', 'push: { branches: [main] }', 'pull_request_target: {}', /what strangers send/],
    ['no permissions', 'permissions: { contents: read }', '', /nothing above read/],
    ['all permissions', 'permissions: { contents: read }', 'permissions: write-all', /nothing above read/],
    ['permission to write', '{ contents: read }', '{ contents: write }', /nothing above read/],
    ['no group', 'concurrency: { group: sound }', '', /concurrency/],
    ['no limit of time', 'timeout-minutes: 5', '', /timeout-minutes/],
    ['an expression in a script', '$TITLE', '${{ github.sha }}', /expression/],
    ['a token left behind', 'with: { persist-credentials: false }', '', /persist-credentials/],
    ['a key of AWS', '- run:', '- env: { AWS_ACCESS_KEY_ID: x }\n        run:', /OpenID Connect/],
  ])('find %s', (_what, from, to, complaint) => {
    expect(brokenRules(spoilt(from, to))).toEqual([expect.stringMatching(complaint)]);
  });

  it.each([
    ['a misspelt key', 'branches:', 'branchs:', /unexpected key "branchs"/],
    ['a job that is not there', 'timeout-minutes: 5', 'timeout-minutes: 5\n    needs: [test]', /needs job "test"/],
    ['text of strangers in a script', '$TITLE', '${{ github.event.pull_request.title }}', /untrusted/],
    ['a step that is not there', '$TITLE', '${{ steps.none.outputs.x }}', /"none" is not defined/],
    ['an unknown machine', 'ubuntu-24.04', 'ubuntu-94.04', /label "ubuntu-94.04" is unknown/],
  ])('and actionlint, %s', (_what, from, to, complaint) => {
    expect(lintWorkflows([spoilt(from, to)])).toEqual([expect.stringMatching(complaint)]);
  });
});
