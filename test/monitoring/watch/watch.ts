import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { eventually } from '../../support/eventually';
import { freePort } from '../../support/launched-service';
import { findMonitoringPrograms } from '../programs/monitoring-programs.cjs';
import { ChildProgram } from './child-program';
import { NotifiedPeople } from './notified-people';
import { shortenDurations, shortened } from './shorten-durations';

const DEPLOYED = path.join(__dirname, '../../../deploy/monitoring');

/** Every 20 s and 40 s of the rules, of which the deployed 15 s would leave a busy machine no time to answer a scrape. */
const EVALUATION_INTERVAL = '1s';
const SCRAPE_INTERVAL = '2s';
const EVALUATIONS_MS = 2_500;

/** Prometheus looks back 5 minutes for a sample; in time-lapse as well. */
const LOOK_BACK = shortened('5m');

/** They tell how busy the machine of the test is, which no outage decides. Their rules are tested by themselves. */
const OF_SPEED = ['EventLoopSlow', 'LatencyBurn'];

interface Alert {
  readonly state: 'pending' | 'firing';
  readonly labels: Readonly<Record<string, string>>;
}

/** Prometheus and Alertmanager with the deployed rules and routes in time-lapse, and without a memory of what was before. */
export class Watch {
  readonly #programs: ChildProgram[] = [];

  private constructor(
    private readonly folder: string,
    private readonly url: string,
    private readonly alertmanagerUrl: string,
    private readonly people: NotifiedPeople,
  ) {}

  /** @param targets `host:port` by name of the job that alerts know them by */
  static async start(targets: Readonly<Record<string, string>>): Promise<Watch> {
    const folder = mkdtempSync(path.join(tmpdir(), 'seoforge-watch-'));
    const people = await NotifiedPeople.listen();
    const [prometheusPort, alertmanagerPort] = [await freePort(), await freePort()];
    writeConfiguration(folder, { people, targets, alertmanagerPort });
    const { alertmanager, prometheus, folder: cwd } = await findMonitoringPrograms();
    const at = (port: number): string => `127.0.0.1:${port}`;
    const url = `http://${at(prometheusPort)}`;
    const alertmanagerUrl = `http://${at(alertmanagerPort)}`;
    const watch = new Watch(folder, url, alertmanagerUrl, people);
    try {
      await watch.#run(
        prometheus,
        [
          `--config.file=${folder}/prometheus.yml`,
          `--storage.tsdb.path=${folder}/prometheus`,
          `--web.listen-address=${at(prometheusPort)}`,
          `--query.lookback-delta=${LOOK_BACK}`,
        ],
        { cwd, readyUrl: `${url}/-/ready` },
      );
      await settled(url);
      await watch.#run(
        alertmanager,
        [
          `--config.file=${folder}/alertmanager.yml`,
          `--storage.path=${folder}/alertmanager`,
          `--web.listen-address=${at(alertmanagerPort)}`,
          '--cluster.listen-address=',
        ],
        { cwd, readyUrl: `${alertmanagerUrl}/-/ready` },
      );
      return watch;
    } catch (error) {
      await watch.stop();
      throw error;
    }
  }

  /** `name severity` of each alert that fires now, but for those of speed. */
  async firing(): Promise<readonly string[]> {
    return (await alertsAt(this.url))
      .filter(({ state }) => state === 'firing')
      .map(({ labels }) => `${labels['alertname'] ?? ''} ${labels['severity'] ?? ''}`);
  }

  /** Names of the alerts that a receiver is kept told of: those that fire and do not follow from another one. */
  async unsuppressed(receiver: string): Promise<readonly string[]> {
    const answer = await fetch(`${this.alertmanagerUrl}/api/v2/alerts?inhibited=false&receiver=${receiver}`);
    const alerts = notOfSpeed((await answer.json()) as readonly Pick<Alert, 'labels'>[]);
    return [...new Set(alerts.map(({ labels }) => labels['alertname'] ?? ''))].sort();
  }

  /** `name severity` of the alerts that a receiver was ever told of. */
  toldTo(receiver: string): readonly string[] {
    return this.people.toldTo(receiver);
  }

  async stop(): Promise<void> {
    for (const program of this.#programs) await program.stop();
    await this.people.stop();
    rmSync(this.folder, { recursive: true });
  }

  async #run(...program: Parameters<typeof ChildProgram.start>): Promise<void> {
    this.#programs.push(await ChildProgram.start(...program));
  }
}

async function alertsAt(prometheus: string): Promise<readonly Alert[]> {
  const answer = await fetch(`${prometheus}/api/v1/alerts`);
  const { data } = (await answer.json()) as { readonly data: { readonly alerts: readonly Alert[] } };
  return notOfSpeed(data.alerts);
}

function notOfSpeed<Labelled extends Pick<Alert, 'labels'>>(alerts: readonly Labelled[]): readonly Labelled[] {
  return alerts.filter(({ labels }) => !OF_SPEED.includes(labels['alertname'] ?? ''));
}

/** Before the first scrape everything is down, and in time-lapse a minute of that is over at once: nobody is to be told of it. */
async function settled(prometheus: string): Promise<void> {
  await eventually('a scrape of each target', async () => {
    const answer = await fetch(`${prometheus}/api/v1/targets`);
    const { data } = (await answer.json()) as {
      readonly data: { readonly activeTargets: readonly { health: string }[] };
    };
    return data.activeTargets.every(({ health }) => health === 'up');
  });
  await sleep(EVALUATIONS_MS);
  await eventually('no alert', async () => (await alertsAt(prometheus)).length === 0);
}

interface Surroundings {
  readonly people: NotifiedPeople;
  readonly targets: Readonly<Record<string, string>>;
  readonly alertmanagerPort: number;
}

function writeConfiguration(folder: string, { people, targets, alertmanagerPort }: Surroundings): void {
  mkdirSync(path.join(folder, 'rules'));
  for (const name of globSync('*.yml', { cwd: path.join(DEPLOYED, 'prometheus/rules') }))
    writeFileSync(path.join(folder, 'rules', name), shortenDurations(deployed(`prometheus/rules/${name}`)));
  const jobs = Object.entries(targets).map(
    ([job, target]) => `  - { job_name: ${job}, static_configs: [{ targets: ['${target}'] }] }\n`,
  );
  writeFileSync(
    path.join(folder, 'prometheus.yml'),
    `global: { scrape_interval: ${SCRAPE_INTERVAL}, evaluation_interval: ${EVALUATION_INTERVAL}, external_labels: { runbooks: 'https://docs.example' } }
rule_files: [rules/*.yml]
alerting: { alertmanagers: [{ static_configs: [{ targets: ['127.0.0.1:${alertmanagerPort}'] }] }] }
scrape_configs:
${jobs.join('')}`,
  );
  const routes = deployed('alertmanager/alertmanager.yml').replace(/^receivers:[\s\S]*/m, '');
  writeFileSync(
    path.join(folder, 'alertmanager.yml'),
    shortenDurations(routes) + people.receivers(['pager', 'tickets']),
  );
}

function deployed(name: string): string {
  return readFileSync(path.join(DEPLOYED, name), 'utf8');
}
