import path from 'node:path';

import { unsafePath } from './backup.errors';

/** What stands where in a backup. */
export const DUMP = 'database.dump';
export const CLUSTER = 'cluster/';
export const CLUSTER_PASSWORD = 'cluster.password';
export const MEDIA = 'media/';
/** Always the last one. */
export const MANIFEST = 'manifest.json';

/** Where an entry goes below a folder. @throws AppError `backup.path_unsafe` where that would be outside of it */
export function pathBelow(directory: string, relative: string): string {
  const target = path.resolve(directory, relative);
  if (target !== directory && !target.startsWith(directory + path.sep)) throw unsafePath(relative);
  return target;
}
