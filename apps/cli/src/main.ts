import { parseArgs } from 'node:util';

import { loadConfiguration, renderEnvExample } from '@seoforge/config';
import { AppError, messageOf } from '@seoforge/kernel';
import { runProgram } from '@seoforge/observability';

import { withServices } from './cli.module';
import { backup } from './commands/backup.command';
import { createOwner } from './commands/create-owner.command';
import { createSite } from './commands/create-site.command';
import { migrateDatabase } from './commands/migrate.command';
import { resetPassword } from './commands/reset-password.command';
import { drill } from './commands/restore-drill.command';
import { restore } from './commands/restore.command';
import { rotateSecrets } from './commands/rotate-secrets.command';
import { start } from './start/start';

const USAGE = `Usage: node dist/apps/cli/src/main.js COMMAND

  start                            run everything here, with a database of its own (npm start)
  migrate                          bring the database up to date
  create-owner --email ADDRESS     create an owner account; prints its password once
  create-site --name NAME [--test] create a site; prints its API key once
  reset-password --email ADDRESS   give an account a new password and no second factor; prints it once
  rotate-secrets                   seal stored secrets under the first key of ENCRYPTION_KEYS
  backup                           back up the database, encrypted; see docs/runbook/backup.md
  restore BACKUP --to URL|FOLDER [--replace]
                                   restore a file, a backup by its name, or the latest
  restore BACKUP --drill [--to URL]
                                   prove in a scratch database that a backup can be restored
  env-example                      print every variable with its default`;

interface CommandLine {
  readonly command: string | undefined;
  readonly subject: string | undefined;
  readonly email?: string;
  readonly name?: string;
  readonly test?: boolean;
  readonly to?: string;
  readonly replace?: boolean;
  readonly drill?: boolean;
}

function parse(): CommandLine {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        test: { type: 'boolean' },
        to: { type: 'string' },
        replace: { type: 'boolean' },
        drill: { type: 'boolean' },
      },
    });
    return { command: positionals[0], subject: positionals[1], ...values };
  } catch (error) {
    throw usageError(messageOf(error));
  }
}

function usageError(problem: string): AppError {
  return new AppError({ code: 'cli.usage', kind: 'invalid', message: `${problem}\n\n${USAGE}` });
}

runProgram(async () => {
  const { command, subject, email, name, test, to, replace, drill: isDrill } = parse();
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
    case 'backup':
      await backup(console.log);
      return;
    case 'restore':
      if (!subject || !(to || isDrill)) throw usageError('restore needs a backup, and --to or --drill.');
      return isDrill
        ? drill({ backup: subject, to }, console.log)
        : restore({ backup: subject, to, replace }, console.log);
    case 'env-example':
      process.stdout.write(renderEnvExample());
      return;
    case undefined:
    default:
      throw usageError(command ? `There is no command ${command}.` : 'No command was given.');
  }
});
