import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { describeWithPrometheus } from './describe-with-prometheus';
import { findMonitoringPrograms, type MonitoringPrograms } from './programs/monitoring-programs.cjs';

const run = promisify(execFile);

const DEPLOYED = path.join(__dirname, '../../deploy/monitoring');
const RULES = globSync('prometheus/rules/*.yml', { cwd: DEPLOYED }).map((name) => path.join(DEPLOYED, name));
const RULE_TESTS = globSync('rules/*.test.yml', { cwd: __dirname });
const ALERTMANAGER = path.join(DEPLOYED, 'alertmanager/alertmanager.yml');

describeWithPrometheus('what is deployed', () => {
  let programs: MonitoringPrograms;

  beforeAll(async () => {
    programs = await findMonitoringPrograms();
  });

  it('is a configuration that Prometheus takes', async () => {
    const { stdout } = await run(programs.promtool, [
      'check',
      'config',
      path.join(DEPLOYED, 'prometheus/prometheus.yml'),
    ]);
    expect(stdout).toContain('prometheus.yml is valid');
  });

  it('are rules that Prometheus takes, without duplicates', async () => {
    const { stdout } = await run(programs.promtool, ['check', 'rules', '--lint=all', '--lint-fatal', ...RULES]);
    expect(stdout.match(/SUCCESS/g)).toHaveLength(RULES.length);
  });

  it.each(RULE_TESTS)('%s holds', async (test) => {
    const { stdout } = await run(programs.promtool, ['test', 'rules', path.join(__dirname, test)]);
    expect(stdout).toContain('SUCCESS');
  });

  it('is a configuration that Alertmanager takes', async () => {
    const { stdout } = await run(programs.amtool, ['check-config', ALERTMANAGER]);
    expect(stdout).toContain('SUCCESS');
  });

  it.each([
    ['page', 'pager'],
    ['ticket', 'tickets'],
  ])('sends a %s to %s', async (severity, receiver) => {
    const route = ['config', 'routes', 'test', `--config.file=${ALERTMANAGER}`, `severity=${severity}`, 'area=api'];
    expect((await run(programs.amtool, route)).stdout.trim()).toBe(receiver);
  });
});
