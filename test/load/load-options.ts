import path from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run bench:load -- [options]

  --rate LIST        requests a second, one run after the other (1000)
  --seconds N        length of a run (60), after a warm-up of a quarter of it, at least 10 s
  --clients N        connections that are held (1000), --followers among them
  --followers N      clients that follow articles by event streams (50)
  --only LIST        kinds of requests, by name (all of them)
  --costs            also asks each kind of request alone, slowly, for the CPU time that it costs
  --find             also looks for the highest rate that keeps the objective, in steps of 100
  --chaos            Redis is stopped and started again, and a worker is killed, in the middle of each run
  --api-processes N  processes of the API on one port (1)
  --workers N        worker processes (1)
  --apps FOLDER      of another build (dist/apps)
  --profile          writes a CPU profile of the API to reports/profiles`;

export interface LoadOptions {
  readonly rates: readonly number[];
  readonly seconds: number;
  readonly clients: number;
  readonly followers: number;
  readonly kinds: readonly string[];
  readonly costs: boolean;
  readonly find: boolean;
  readonly chaos: boolean;
  readonly apiProcesses: number;
  readonly workers: number;
  readonly apps?: string;
  readonly profile: boolean;
}

/** @throws Error that says how the program is used */
export function readLoadOptions(parameters: readonly string[]): LoadOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      rate: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '60' },
      clients: { type: 'string', default: '1000' },
      followers: { type: 'string', default: '50' },
      only: { type: 'string' },
      costs: { type: 'boolean', default: false },
      find: { type: 'boolean', default: false },
      chaos: { type: 'boolean', default: false },
      'api-processes': { type: 'string', default: '1' },
      workers: { type: 'string', default: '1' },
      apps: { type: 'string' },
      profile: { type: 'boolean', default: false },
    },
  });
  return {
    rates: values.rate.split(',').map(positive),
    seconds: positive(values.seconds),
    clients: positive(values.clients),
    followers: positive(values.followers),
    kinds: values.only?.split(',') ?? [],
    costs: values.costs,
    find: values.find,
    chaos: values.chaos,
    apiProcesses: positive(values['api-processes']),
    workers: positive(values.workers),
    ...(values.apps === undefined ? {} : { apps: path.resolve(values.apps) }),
    profile: values.profile,
  };
}

/** @throws Error that says how the program is used */
export function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`${text} is no positive number.\n\n${USAGE}`);
  return number;
}
