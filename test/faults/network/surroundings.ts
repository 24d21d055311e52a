import { withServices } from '../../../apps/cli/src/cli.module';
import { createSite } from '../../../apps/cli/src/commands/create-site.command';
import { WritingUpstream } from '../../articles/writing-upstream';
import { HIGH_RATE_LIMITS } from '../../support/high-rate-limits';
import { testConfiguration } from '../../support/test-configuration';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const VENDOR_THINKS_MS = 100;

/** Calls of models end sooner than by default, and so do the reservations of those that were lost. */
const VARIABLES = {
  LOG_LEVEL: 'warn',
  AI_TIMEOUT_MS: '8000',
  AI_STALL_TIMEOUT_MS: '8000',
  AI_TOTAL_TIMEOUT_MS: '30000',
  AI_CACHE_SECONDS: '0',
  AI_MODEL: 'openai/gpt-5.4-mini',
  AI_MONTHLY_BUDGET_USD: '100000',
  OPENAI_API_KEY: 'a key that no vendor has issued',
  RATE_LIMITS: HIGH_RATE_LIMITS,
  WORKER_MANAGEMENT_PORT: '0',
};

/** What programs of the product need to run: a database with one site, and a vendor on the OpenAI wire. */
export class Surroundings {
  private constructor(
    readonly database: TestDatabase,
    readonly vendor: WritingUpstream,
    readonly apiKey: string,
  ) {}

  /** @param thinkMs how long the vendor takes for a call */
  static async prepare(thinkMs = (): number => VENDOR_THINKS_MS): Promise<Surroundings> {
    const database = await createTestDatabase();
    const { apiKey } = await withServices(testConfiguration({ DATABASE_URL: database.url }), (find) =>
      createSite(find, 'Faults'),
    );
    const vendor = await WritingUpstream.start({ delayMs: thinkMs });
    return new Surroundings(database, vendor, apiKey);
  }

  /** Of the environment of programs; the addresses may be others than their own, such as a proxy's. */
  variables(
    addresses: { readonly databaseUrl?: string; readonly vendorUrl?: string; readonly redisUrl?: string } = {},
  ): Readonly<Record<string, string>> {
    const { databaseUrl = this.database.url, vendorUrl = this.vendor.baseUrl, redisUrl } = addresses;
    return {
      ...VARIABLES,
      DATABASE_URL: databaseUrl,
      OPENAI_BASE_URL: vendorUrl,
      ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
    };
  }

  async remove(): Promise<void> {
    await this.vendor.stop();
    await this.database.drop();
  }
}
