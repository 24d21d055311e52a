import { BACKUP_TIME, CLI, DRILL_TIME, WORKER } from './program-environment';
import { API_PORT } from './security-groups';
import { TIMINGS } from './service-timings';

/** What the units are made for. */
export interface HostPrograms {
  readonly image: string;
  readonly apiLogGroup: string;
  readonly workerLogGroup: string;
}

const RUN = '/opt/seoforge/run-program.sh';
/** systemd's own patience, beyond docker's. */
const MARGIN_SECONDS = 10;
const ENABLED_AT_BOOT = ['[Install]', 'WantedBy=multi-user.target'];

/** Units of systemd by file name: what runs on a machine, when it starts, and how it ends. */
export function hostUnits({ image, apiLogGroup, workerLogGroup }: HostPrograms): Record<string, string> {
  const cli = (command: string): string => `${image} ${CLI.join(' ')} ${command}`;
  return {
    'seoforge-secrets.service': unit(['Type=oneshot', 'ExecStart=/opt/seoforge/write-secrets.sh']),
    'seoforge-api.service': program('api', image, apiLogGroup, `--publish ${API_PORT}:${API_PORT}`),
    'seoforge-worker.service': program('worker', `${image} ${WORKER.join(' ')}`, workerLogGroup),
    ...timed('backup', `*-*-* ${BACKUP_TIME.hour}:${BACKUP_TIME.minute}:00 UTC`, `${RUN} backup ${cli('backup')}`),
    ...timed(
      'drill',
      `${DRILL_TIME.day} *-*-* ${DRILL_TIME.hour}:${DRILL_TIME.minute}:00 UTC`,
      `${RUN} drill ${cli('restore latest --drill')}`,
    ),
    ...timed('rotation', 'minutely', '/opt/seoforge/follow-rotation.sh'),
    ...timed('liveness', 'minutely', '/opt/seoforge/check-liveness.sh'),
  };
}

/** Ends in order: docker passes SIGTERM on, and waits for as long as drain and grace take. */
function program(name: string, run: string, logGroup: string, dockerOptions = ''): string {
  return [
    '[Unit]',
    'Requires=docker.service',
    'Wants=seoforge-secrets.service',
    'After=docker.service seoforge-secrets.service',
    unit([
      `Environment=LOG_GROUP=${logGroup} "DOCKER_OPTIONS=${dockerOptions}"`,
      `ExecStart=${RUN} ${name} ${run}`,
      `ExecStop=/usr/bin/docker stop --time ${TIMINGS.stopSeconds} seoforge-${name}`,
      `TimeoutStopSec=${TIMINGS.stopSeconds + MARGIN_SECONDS}`,
      'Restart=always',
      'RestartSec=2',
    ]),
    ...ENABLED_AT_BOOT,
  ].join('\n');
}

/** A command by the clock; one that was missed while the machine was off is made up for. */
function timed(name: string, calendar: string, command: string): Record<string, string> {
  return {
    [`seoforge-${name}.service`]: unit(['Type=oneshot', `ExecStart=${command}`]),
    [`seoforge-${name}.timer`]: [
      '[Timer]',
      `OnCalendar=${calendar}`,
      'AccuracySec=5',
      'Persistent=true',
      ...ENABLED_AT_BOOT.with(-1, 'WantedBy=timers.target'),
    ].join('\n'),
  };
}

function unit(settings: readonly string[]): string {
  return ['[Service]', ...settings].join('\n');
}
