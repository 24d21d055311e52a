import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MANIFEST = 'package.json';

/** As the nearest manifest above this file says: sources and build lie at different depths below it. */
export function versionOfProduct(): string {
  return (JSON.parse(readFileSync(path.join(rootOfProduct(), MANIFEST), 'utf8')) as { version: string }).version;
}

/** The folder of that manifest. */
export function rootOfProduct(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, MANIFEST)) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  return folder;
}
