import path from 'node:path';

import { AnalysisConfig } from '@seoforge/config';

import { AnalysisPool } from '../analysis-pool/analysis-pool';
import { ThreadOptions } from '../analysis-pool/thread-options';

/** Lets threads read the sources: what transforms them for tests does so in the main thread only. */
const REGISTER_TYPESCRIPT = path.join(__dirname, '../../../test/support/register-typescript.cjs');

/** Finds a service of a running program. */
type Find = <T>(service: abstract new (...parameters: never[]) => T) => T;

/** To be called before the program analyses its first long text. */
export function readSourcesInThreads(find: Find): void {
  find(ThreadOptions).execArgv = ['--require', REGISTER_TYPESCRIPT];
}

/** A pool of threads that read the sources; nothing is started until a text needs it. */
export function poolOnSources(config: Partial<AnalysisConfig> = {}): AnalysisPool {
  const options = new ThreadOptions();
  readSourcesInThreads(() => options as never);
  return new AnalysisPool(Object.assign(new AnalysisConfig(), config), options);
}
