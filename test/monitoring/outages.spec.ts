import { setTimeout as sleep } from 'node:timers/promises';

import { eventually } from '../support/eventually';
import { describeWithPrometheus } from './describe-with-prometheus';
import { FiringLog } from './watch/firing-log';
import { TIMES_FASTER } from './watch/shorten-durations';
import { Traffic } from './watch/traffic';
import { Watch } from './watch/watch';
import { WatchedService } from './watch/watched-service';

/** In minutes of the rules: longer than any of them waits, but for those that compare hours. */
const HEALTHY_MS = minutes(8);
const AFTERMATH_MS = minutes(12);
const ALARM_TIMEOUT_MS = 180_000;
const TEST_TIMEOUT_MS = 600_000;
const POLL_INTERVAL_MS = 500;

function minutes(count: number): number {
  return (count * 60_000) / TIMES_FASTER;
}

interface Outage {
  readonly name: string;
  readonly begin: (parts: WatchedService['parts']) => Promise<void>;
  /** `name severity` of the alerts that must fire, and of no others. */
  readonly fire: readonly string[];
  /** Of those, what is not suppressed: the causes, and not what follows from them. */
  readonly page: readonly string[];
  readonly ticket: readonly string[];
}

const OUTAGES: readonly Outage[] = [
  {
    name: 'the API ends',
    begin: ({ api }) => api.stop(),
    fire: ['ApiDown page', 'InstanceDown ticket'],
    page: ['ApiDown'],
    ticket: [],
  },
  {
    name: 'the worker ends',
    begin: ({ worker }) => worker.stop(),
    fire: ['InstanceDown ticket', 'WorkerDown page'],
    page: ['WorkerDown'],
    ticket: [],
  },
  {
    name: 'the only provider is gone',
    begin: ({ provider }) => provider.stop(),
    fire: [
      'AvailabilityBurn page',
      'ErrorShareHigh ticket',
      'ModelCallsFailing page',
      'ModelCallsFailing ticket',
      'ProviderDown ticket',
      'ProviderErrors ticket',
    ],
    page: ['AvailabilityBurn', 'ModelCallsFailing'],
    ticket: ['ProviderDown', 'ProviderErrors'],
  },
  {
    name: 'the database stops',
    begin: ({ database }) => database.stop(),
    fire: ['AvailabilityBurn page', 'DatabaseUnavailable page', 'ErrorShareHigh ticket'],
    page: ['DatabaseUnavailable'],
    ticket: [],
  },
];

describeWithPrometheus('a running service that is watched', () => {
  let service: WatchedService;
  let watch: Watch;
  const stops: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    service = await WatchedService.start();
    stops.push(service.stop);
    const traffic = new Traffic(service);
    stops.push(() => traffic.stop());
    watch = await Watch.start(service.targets);
    stops.push(() => watch.stop());
  });
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });

  async function noteFor(periodMs: number, log: FiringLog): Promise<void> {
    const end = performance.now() + periodMs;
    while (performance.now() < end) {
      log.note(await watch.firing());
      await sleep(POLL_INTERVAL_MS);
    }
  }

  it.each(OUTAGES)(
    '$name: exactly what must fire does, and nothing before',
    async ({ name, begin, fire, page, ticket }) => {
      const inHealth = new FiringLog();
      await noteFor(HEALTHY_MS, inHealth);
      expect(inHealth.fired).toEqual([]);

      const log = new FiringLog();
      await begin(service.parts);
      await eventually(
        fire.join(', '),
        async () => {
          log.note(await watch.firing());
          return fire.every((alert) => log.fired.includes(alert));
        },
        ALARM_TIMEOUT_MS,
      );
      await noteFor(AFTERMATH_MS, log);
      const toldTo = { pager: watch.toldTo('pager'), tickets: watch.toldTo('tickets') };
      process.stdout.write(log.table(`${name}, rules ${TIMES_FASTER} times as fast`, toldTo));

      expect(log.fired).toEqual(fire);
      expect(await watch.unsuppressed('pager')).toEqual(page);
      expect(await watch.unsuppressed('tickets')).toEqual(ticket);
      expect(toldTo.pager).toEqual(expect.arrayContaining(page.map((alert) => `${alert} page`)));
      expect(toldTo.tickets).toEqual(expect.arrayContaining(ticket.map((alert) => `${alert} ticket`)));
    },
    TEST_TIMEOUT_MS,
  );
});
