import '../support/resolve-library-doors';
import { startServices } from '../support/services';
import { findPhp } from './site/php-program.cjs';
import { findWordPress } from './site/wordpress-files.cjs';

/** Jest's global setup: what a site is made of lies in the cache afterwards, and the services run. */
export default async function startEverything(): Promise<void> {
  delete process.env['WORDPRESS_MISSING'];
  try {
    await findPhp();
    await findWordPress();
  } catch (error) {
    reportMissing(error instanceof Error ? error.message : String(error));
    return;
  }
  await startServices();
}

function reportMissing(why: string): void {
  if (process.env['CI'] === 'true') throw new Error(`WordPress is required: ${why}`);
  process.env['WORDPRESS_MISSING'] = why;
  process.stderr.write(`WORDPRESS TESTS SKIPPED: ${why}\n`);
}
