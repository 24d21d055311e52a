import { parseArgs } from 'node:util';

import { loadConfiguration, renderEnvExample } from '@seoforge/config';
import { AppError, messageOf } from '@seoforge/kernel';
import { runProgram } from '@seoforge/observability';

import { withServices } from './cli.module';
import { createOwner } from './commands/create-owner.command';
import { createSite } from './commands/create-site.command';
import { migrateDatabase } from './commands/migrate.command';
import { resetPassword } from './commands/reset-password.command';
import { rotateSecrets } from './commands/rotate-secrets.command';
import { start } from './start/start';

const USAGE = `Usage: node dist/apps/cli/src/main.js COMMAND

  start                            run everything here, with a database of its own (npm start)
  migrate                          bring the database up to date
  create-owner --email ADDRESS     create an owner account; prints its password once
  create-site --name NAME [--test] create a site; prints its API key once
  reset-password --email ADDRESS   give an account a new password and no second factor; prints it once
  rotate-secrets                   seal stored secrets under the first key of ENCRYPTION_KEYS
  env-example                      print every variable with its default`;

function parse(): { command: string | undefined; email?: string; name?: string; test?: boolean } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { email: { type: 'string' }, name: { type: 'string' }, test: { type: 'boolean' } },
    });
    return { command: positionals[0], ...values };
  } catch (error) {
    throw usageError(messageOf(error));
  }
}

function usageError(problem: string): AppError {
  return new AppError({ code: 'cli.usage', kind: 'invalid', message: `${problem}\n\n${USAGE}` });
}

runProgram(async () => {
  const { command, email, name, test } = parse();
  switch (command) {
    case 'start':
      return start();
    case 'migrate': {
      const applied = await migrateDatabase(loadConfiguration());
      console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.');
      return;
    }
    case 'create-owner':
      if (!email) throw usageError('create-owner needs --email.');
      console.log(await withServices(loadConfiguration(), (find) => createOwner(find, email)));
      return;
    case 'create-site':
      if (!name) throw usageError('create-site needs --name.');
      console.log(await withServices(loadConfiguration(), (find) => createSite(find, name, test ? 'test' : 'live')));
      return;
    case 'reset-password':
      if (!email) throw usageError('reset-password needs --email.');
      console.log(await withServices(loadConfiguration(), (find) => resetPassword(find, email)));
      return;
    case 'rotate-secrets':
      console.log(await withServices(loadConfiguration(), rotateSecrets));
      return;
    case 'env-example':
      process.stdout.write(renderEnvExample());
      return;
    case undefined:
    default:
      throw usageError(command ? `There is no command ${command}.` : 'No command was given.');
  }
});
