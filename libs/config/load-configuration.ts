import type { ErrorDetail } from '@seoforge/kernel';

import { CONCERNS, type Configuration } from './configuration';
import { ConfigurationError } from './configuration-error';
import { readEnvironment, type Environment } from './environment';
import { loadConcern } from './load-concern';
import { unmetRequirements } from './requirements';

export interface LoadOptions {
  /** Names of variables that the caller will fill in by itself, such as a database that it is about to start. */
  readonly providedLater?: readonly string[];
}

/**
 * Parses and checks the whole configuration.
 * @throws ConfigurationError with every problem that was found.
 */
export function loadConfiguration(
  environment: Environment = readEnvironment(),
  options: LoadOptions = {},
): Configuration {
  const problems: ErrorDetail[] = [];
  const concerns = Object.entries(CONCERNS).map(
    ([name, concern]) => [name, loadConcern<object>(concern, environment, problems)] as const,
  );
  const configuration = Object.freeze(Object.fromEntries(concerns)) as Configuration;
  problems.push(...unmetRequirements(configuration, options.providedLater ?? []));
  if (problems.length > 0) throw new ConfigurationError(problems);
  return configuration;
}
