import type { ErrorDetail } from '@seoforge/kernel';
import { validateSync } from 'class-validator';

import type { Environment } from './environment';
import { readJsonVariable } from './json-variable';
import { Secret } from './secret';
import { variablesOf, type Variable } from './variable.decorator';

/** Makes one configuration object from the environment; what is wrong is added to `problems`. */
export function loadConcern<T extends object>(
  concern: new () => T,
  environment: Environment,
  problems: ErrorDetail[],
): T {
  const configuration = new concern();
  const variables = variablesOf(concern);
  for (const variable of variables) {
    const raw = environment[variable.name];
    if (raw === undefined || raw === '') continue;
    const value = convert(raw, variable, problems);
    if (value !== undefined) Object.assign(configuration, { [variable.property]: value });
  }
  for (const { property, constraints = {} } of validateSync(configuration)) {
    const name = variables.find((variable) => variable.property === property)?.name ?? property;
    for (const message of Object.values(constraints)) {
      problems.push({ pointer: name, detail: message.replace(property, 'it') });
    }
  }
  return Object.freeze(configuration);
}

/** @returns undefined for a text that stands for no value of the variable's type; `problems` then says why. */
function convert(raw: string, { name, type }: Variable, problems: ErrorDetail[]): unknown {
  if (typeof type === 'object') return readJsonVariable(name, raw, type, problems);
  const value = convertText(raw, type);
  if (value === undefined) problems.push({ pointer: name, detail: `it must be a ${type}` });
  return value;
}

function convertText(raw: string, type: Exclude<Variable['type'], object>): unknown {
  switch (type) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(raw) ? Number(raw) : undefined;
    case 'boolean':
      return raw === 'true' ? true : raw === 'false' ? false : undefined;
    case 'list':
      return itemsOf(raw);
    case 'list of secrets':
      return itemsOf(raw).map((item) => new Secret(item));
    case 'secret':
      return new Secret(raw);
    case 'text':
      return raw;
  }
}

function itemsOf(raw: string): string[] {
  return raw.split(',').map((item) => item.trim());
}
