import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

import { messageOf, type ErrorDetail } from '@seoforge/kernel';

import { CONCERNS } from './configuration';
import { ConfigurationError } from './configuration-error';
import { variablesOf } from './variable.decorator';

/** Variables by name, before they are converted and checked. */
export type Environment = Readonly<Record<string, string | undefined>>;

const KNOWN_NAMES = Object.values(CONCERNS).flatMap((concern) => variablesOf(concern).map(({ name }) => name));

/**
 * The environment of this process over the `.env` file, with every `NAME_FILE` replaced by the content of that file.
 * @throws ConfigurationError for an unreadable file, or a name in `.env` that means nothing (a typing error, as a rule).
 */
export function readEnvironment(
  directory: string = process.cwd(),
  processEnvironment: Environment = process.env,
): Environment {
  const problems: ErrorDetail[] = [];
  const dotEnv = readDotEnv(`${directory}/.env`, problems);
  const environment: Record<string, string | undefined> = {
    ...withoutOverridden(dotEnv, processEnvironment),
    ...processEnvironment,
  };
  for (const name of KNOWN_NAMES) {
    const file = environment[`${name}_FILE`];
    if (!file) continue;
    environment[`${name}_FILE`] = undefined;
    if (environment[name]) {
      problems.push({ pointer: name, detail: `set either ${name} or ${name}_FILE, not both` });
      continue;
    }
    try {
      environment[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      problems.push({ pointer: `${name}_FILE`, detail: `cannot be read: ${messageOf(error)}` });
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return environment;
}

/** A variable of the process hides its whole namesake in the file, be it given as a value or as the name of a file. */
function withoutOverridden(dotEnv: Environment, processEnvironment: Environment): Environment {
  const baseOf = (name: string): string => (KNOWN_NAMES.includes(name) ? name : name.replace(/_FILE$/, ''));
  const overridden = (name: string): boolean =>
    Boolean(processEnvironment[baseOf(name)]) || Boolean(processEnvironment[`${baseOf(name)}_FILE`]);
  return Object.fromEntries(Object.entries(dotEnv).filter(([name]) => !overridden(name)));
}

function readDotEnv(path: string, problems: ErrorDetail[]): Environment {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    problems.push({ pointer: path, detail: `cannot be read: ${messageOf(error)}` });
    return {};
  }
  const values = parseEnv(text);
  for (const name of Object.keys(values)) {
    if (!KNOWN_NAMES.includes(name.replace(/_FILE$/, ''))) {
      problems.push({
        pointer: name,
        detail: `is no variable of this program; remove it from ${path} or correct its name`,
      });
    }
  }
  return values;
}
