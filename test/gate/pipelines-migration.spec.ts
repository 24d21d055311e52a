import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCRIPT = path.join(__dirname, '../../.github/scripts/migrate.sh');
const IMAGE = '111122223333.dkr.ecr.us-east-1.amazonaws.com/seoforge';

/** What AWS answers to a subcommand, such as `ecs run-task`: text, or an error where it begins with one. */
type Answers = Readonly<Record<string, string>>;

const NO_MACHINES = { 'cloudformation describe-stack-resource': '!Resource Machines does not exist for stack' };
const MACHINE: Answers = {
  'cloudformation describe-stack-resource': 'group-1',
  'autoscaling describe-auto-scaling-groups': 'i-1',
  'ssm send-command': 'command-1',
  'ssm get-command-invocation': 'Success',
};
const NETWORK = '{"awsvpcConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"],"assignPublicIp":"ENABLED"}}';
const DEFINITION = {
  taskDefinitionArn: 'arn:1',
  revision: 1,
  status: 'ACTIVE',
  family: 'seoforge-dev-migrate',
  taskRoleArn: 'role',
  containerDefinitions: [
    { name: 'prepare', image: `${IMAGE}:old` },
    { name: 'migrate', image: `${IMAGE}:old`, command: ['migrate'] },
  ],
};
const stopped = (exitCode?: number): string =>
  JSON.stringify({
    lastStatus: 'STOPPED',
    containers: [
      { name: 'prepare', exitCode: 0 },
      { name: 'migrate', exitCode },
    ],
  });
const TASK: Answers = {
  ...NO_MACHINES,
  'ecs describe-services': NETWORK,
  'ecs describe-task-definition': JSON.stringify(DEFINITION),
  'ecs register-task-definition': 'arn:2',
  'ecs run-task': '{"tasks":[{"taskArn":"arn:task/1"}],"failures":[]}',
  'ecs describe-tasks': stopped(0),
};

describe('the migration of a release', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'migration-scripts-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const stub = (name: string, script: string): void => {
    writeFileSync(path.join(folder, name), `#!/bin/bash\n${script}`);
    chmodSync(path.join(folder, name), 0o755);
  };

  /** What the script did: its code, what it printed, and the calls of AWS, each as its arguments. */
  function migrate(answers: Answers): { code: number | null; output: string; calls: string[][] } {
    stub('sleep', '');
    for (const [command, answer] of Object.entries(answers)) {
      writeFileSync(path.join(folder, command.replace(' ', '-')), answer);
    }
    stub(
      'aws',
      `printf '%s\\0' "$@" >> ${folder}/calls; printf '\\n\\0' >> ${folder}/calls
       answer=$(cat "${folder}/$1-$2") || exit 99
       echo 'a warning, as of an old version' >&2
       if [ "\${answer:0:1}" = ! ]; then echo "\${answer:1}" >&2; exit 254; fi
       echo "$answer"`,
    );
    const { status, stdout, stderr } = spawnSync(SCRIPT, ['dev', 'abc123'], {
      encoding: 'utf8',
      env: { PATH: `${folder}:/usr/bin:/bin` },
    });
    const calls = readFileSync(path.join(folder, 'calls'), 'utf8')
      .split('\n\0')
      .map((call) => call.split('\0').slice(0, -1))
      .filter((call) => call.length > 0);
    return { code: status, output: stdout + stderr, calls };
  }

  const argumentOf = (calls: readonly string[][], command: string, option: string): string | undefined => {
    const call = calls.find(([service, verb]) => `${service} ${verb}` === command);
    return call?.[call.indexOf(option) + 1];
  };

  it('runs on a machine that serves, where there are machines', () => {
    const { code, output, calls } = migrate(MACHINE);
    expect([code, output]).toEqual([0, expect.stringContaining('Migrations for abc123 on i-1: Success')]);
    expect(argumentOf(calls, 'autoscaling describe-auto-scaling-groups', '--auto-scaling-group-names')).toBe('group-1');
    expect(argumentOf(calls, 'ssm send-command', '--document-name')).toBe('seoforge-dev-migrate');
    expect(argumentOf(calls, 'ssm send-command', '--parameters')).toBe('Version=abc123');
  });

  it('runs in a task of its own on Fargate, of the new image, in the network of the service', () => {
    const { code, output, calls } = migrate(TASK);
    expect([code, output]).toEqual([0, expect.stringContaining('Migrations for abc123 in 1: code 0')]);
    const registered = argumentOf(calls, 'ecs register-task-definition', '--cli-input-json') ?? '';
    expect(JSON.parse(registered)).toEqual({
      family: 'seoforge-dev-migrate',
      taskRoleArn: 'role',
      containerDefinitions: [
        { name: 'prepare', image: `${IMAGE}:abc123` },
        { name: 'migrate', image: `${IMAGE}:abc123`, command: ['migrate'] },
      ],
    });
    expect(argumentOf(calls, 'ecs run-task', '--task-definition')).toBe('arn:2');
    expect(argumentOf(calls, 'ecs run-task', '--network-configuration')).toBe(NETWORK);
  });

  it.each([
    ['a machine says that it failed', { ...MACHINE, 'ssm get-command-invocation': 'Failed' }, 'Failed'],
    ['a task ends with another code', { ...TASK, 'ecs describe-tasks': stopped(1) }, 'code 1'],
    ['a task ends before it migrates', { ...TASK, 'ecs describe-tasks': stopped() }, 'code none'],
    ['a task does not end', { ...TASK, 'ecs describe-tasks': '{"lastStatus":"RUNNING"}' }, 'code none'],
    ['no task is started', { ...TASK, 'ecs run-task': '{"tasks":[],"failures":[{"reason":"CPU"}]}' }, 'CPU'],
    [
      'AWS does not say whether there are machines',
      { 'cloudformation describe-stack-resource': '!AccessDenied' },
      'Acc',
    ],
    ['AWS does not say whether there is a service', { ...TASK, 'ecs describe-services': '!AccessDenied' }, 'Acc'],
  ])('fails where %s', (_what, answers: Answers, said) => {
    const { code, output } = migrate(answers);
    expect([code, output]).toEqual([1, expect.stringContaining(said)]);
  });

  it.each([
    ['there is no stack', { ...NO_MACHINES, 'ecs describe-services': '!(ClusterNotFoundException)' }],
    ['there is a cluster without a service', { ...NO_MACHINES, 'ecs describe-services': 'null' }],
    ['no machine serves', { ...MACHINE, 'autoscaling describe-auto-scaling-groups': 'None' }],
  ])('is left to the new programs where %s', (_what, answers: Answers) => {
    const { code, output } = migrate(answers);
    expect([code, output]).toEqual([0, expect.stringContaining('the new programs migrate before they start')]);
  });
});
