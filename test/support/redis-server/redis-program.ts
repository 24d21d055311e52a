import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that speaks the Redis protocol, and where its shared libraries lie if not in the system's place. */
export interface RedisProgram {
  readonly path: string;
  readonly libraryPath?: string;
}

/** The first program of that name among the directories of PATH. */
export function findOnPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => join(directory, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The environment that the program needs to find its libraries. */
export function environmentOf(program: RedisProgram): NodeJS.ProcessEnv {
  return program.libraryPath === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: program.libraryPath };
}
