import { once } from 'node:events';
import path from 'node:path';

import { loadConfiguration, readEnvironment, type Configuration, type Environment } from '@seoforge/config';
import type { AppError } from '@seoforge/kernel';

import { migrateDatabase } from '../commands/migrate.command';
import { assertPortFree } from './assert-port-free';
import { ensureFirstCredentials } from './first-credentials';
import { takeLauncherLock } from './launcher-lock';
import { provideDatabase } from './local-database';
import { PROVIDED_LOCALLY, withLocalSecrets } from './local-environment';
import { localFiles } from './local-files';
import { SupervisedProgram } from './supervised-program';
import { welcome } from './welcome';

/** What must be undone at the end, in the order it was done. */
type Undo = (() => Promise<void>)[];

const report = (step: string): void => {
  console.log(`• ${step} …`);
};

/** Runs the whole product here until it is told to stop: database, migrations, first credentials, API and worker. */
export async function start(projectRoot: string = process.cwd()): Promise<void> {
  const stop = new AbortController();
  let failure: AppError | undefined;
  const requestStop = (): void => {
    stop.abort();
  };
  const giveUp = (reason: AppError): void => {
    failure ??= reason;
    stop.abort();
  };
  process.on('SIGINT', requestStop).on('SIGTERM', requestStop);
  const undo: Undo = [];
  try {
    await launch(projectRoot, undo, giveUp);
    if (!stop.signal.aborted) await once(stop.signal, 'abort');
    report('Stopping');
  } finally {
    for (const step of undo.reverse()) await step();
  }
  if (failure) throw failure;
}

async function launch(projectRoot: string, undo: Undo, giveUp: (reason: AppError) => void): Promise<void> {
  const files = localFiles(projectRoot);
  const given = readEnvironment(projectRoot);
  const { http, runtime, worker } = loadConfiguration(given, { providedLater: PROVIDED_LOCALLY });
  await assertPortFree(http.host, http.port, 'PORT');
  await assertPortFree(http.managementHost, http.managementPort, 'MANAGEMENT_PORT');
  await assertPortFree(http.managementHost, worker.managementPort, 'WORKER_MANAGEMENT_PORT');

  const database = await provideDatabase(given, files, report);
  const lock = await takeLauncherLock(database.url);
  undo.push(
    () => database.stop(),
    () => lock.release(),
  );

  const environment = { ...withLocalSecrets(given, files), DATABASE_URL: database.url };
  const configuration = loadConfiguration(environment);
  report('Migrating');
  await migrateDatabase(configuration);
  const credentials = runtime.isProduction ? null : await ensureFirstCredentials(configuration, files.credentials);

  report('Starting API and worker');
  const programs = supervise(configuration, environment, giveUp);
  undo.push(async () => {
    await Promise.all(programs.map((program) => program.stop()));
  });
  await Promise.all(programs.map((program) => program.start()));
  console.log(welcome(configuration, credentials, files.credentials));
}

function supervise(
  { http }: Configuration,
  environment: Environment,
  giveUp: (reason: AppError) => void,
): SupervisedProgram[] {
  const graceMs = (http.shutdownDrainSeconds + http.shutdownGraceSeconds) * 1_000;
  return ['api', 'worker'].map(
    (name) =>
      new SupervisedProgram(name, path.join(__dirname, `../../../${name}/src/main.js`), environment, graceMs, giveUp),
  );
}
