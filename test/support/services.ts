import { startRedisServer } from './redis-server/redis-server';
import { prepareTemplateDatabase } from './template-database';
import { claimTestServer } from './test-server';

/** Ends one of the running services. */
type Stop = () => Promise<void>;

const stops: Stop[] = [];
let starting: Promise<void> | undefined;

/** Starts what the tests need, once in this process, and tells the test workers where it is. */
export function startServices(): Promise<void> {
  return (starting ??= start());
}

/** Stops it, once. */
export async function stopServices(): Promise<void> {
  starting = undefined;
  await Promise.all(stops.splice(0).map((stop) => stop()));
}

async function start(): Promise<void> {
  try {
    await startDatabase();
    await startRedis();
  } catch (error) {
    await stopServices();
    throw error;
  }
}

async function startDatabase(): Promise<void> {
  const server = await claimTestServer();
  stops.push(() => server.stop());
  await prepareTemplateDatabase(server.url);
  process.env['TEST_DATABASE_URL'] = server.url;
}

async function startRedis(): Promise<void> {
  delete process.env['TEST_REDIS_URL'];
  const redis = await startRedisServer();
  if (redis === null) {
    reportNoRedis();
    return;
  }
  stops.push(() => redis.stop());
  process.env['TEST_REDIS_URL'] = redis.url;
}

function reportNoRedis(): void {
  const why =
    'REDIS_URL is not set, there is no redis-server or valkey-server on PATH that runs, and no copy could be had ' +
    "from Debian's packages (needs apt-get, dpkg and a package mirror)";
  if (process.env['CI'] === 'true' || process.env['REQUIRE_REDIS'] === '1')
    throw new Error(`Redis is required: ${why}.`);
  process.stderr.write(`REDIS TESTS SKIPPED: ${why}.\n`);
}
