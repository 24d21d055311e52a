import { Injectable } from '@nestjs/common';

/** How the pool's threads are started. Production has no other; tests change it before the first thread is. */
@Injectable()
export class ThreadOptions {
  /** A module with a function `analyze`. */
  filename = require.resolve('./analysis-thread');

  /** Of Node.js, as on its command line. */
  execArgv: string[] = [];

  /** More than the most demanding text of a million characters was seen to need (384 MB); one that needs more ends its thread alone. */
  resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
}
