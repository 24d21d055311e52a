import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { processExists } from './process-exists';

/** The process that is making a draft, by the draft's name: `<data directory>.new.<process id>.<random>`. */
export function makerOf(draftName: string, dataDirectoryName: string): number | undefined {
  const prefix = `${dataDirectoryName}.new.`;
  if (!draftName.startsWith(prefix)) return undefined;
  const processId = /^(\d+)\.[0-9a-f]+$/.exec(draftName.slice(prefix.length))?.[1];
  return processId === undefined ? undefined : Number(processId);
}

/** Removes half-made clusters whose maker was killed. */
export async function removeAbandonedDrafts(dataDirectory: string): Promise<void> {
  const parent = dirname(dataDirectory);
  const names = await readdir(parent).catch((): string[] => []);
  for (const name of names) {
    const maker = makerOf(name, basename(dataDirectory));
    if (maker === undefined || processExists(maker)) continue;
    await rm(join(parent, name), { recursive: true, force: true, maxRetries: 3 });
  }
}
