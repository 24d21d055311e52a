import { AiConfig } from './concerns/ai.config';
import { AnalysisConfig } from './concerns/analysis.config';
import { AuthConfig } from './concerns/auth.config';
import { BackupConfig } from './concerns/backup.config';
import { CacheConfig } from './concerns/cache.config';
import { ChatConfig } from './concerns/chat.config';
import { DatabaseConfig } from './concerns/database.config';
import { EncryptionConfig } from './concerns/encryption.config';
import { ErrorTrackingConfig } from './concerns/error-tracking.config';
import { HttpConfig } from './concerns/http.config';
import { HttpFetchConfig } from './concerns/http-fetch.config';
import { LoggingConfig } from './concerns/logging.config';
import { MediaConfig } from './concerns/media.config';
import { RateLimitConfig } from './concerns/rate-limit.config';
import { RuntimeConfig } from './concerns/runtime.config';
import { SiteAuditConfig } from './concerns/site-audit.config';
import { TracingConfig } from './concerns/tracing.config';
import { WordPressCompatConfig } from './concerns/wordpress-compat.config';
import { WorkerConfig } from './concerns/worker.config';

/** One class per concern, in the order of `.env.example`. */
export const CONCERNS = {
  runtime: RuntimeConfig,
  http: HttpConfig,
  logging: LoggingConfig,
  tracing: TracingConfig,
  errorTracking: ErrorTrackingConfig,
  database: DatabaseConfig,
  cache: CacheConfig,
  auth: AuthConfig,
  encryption: EncryptionConfig,
  rateLimits: RateLimitConfig,
  ai: AiConfig,
  httpFetch: HttpFetchConfig,
  analysis: AnalysisConfig,
  siteAudit: SiteAuditConfig,
  chat: ChatConfig,
  media: MediaConfig,
  backup: BackupConfig,
  wordPressCompat: WordPressCompatConfig,
  worker: WorkerConfig,
} as const;

/** The whole configuration, parsed, checked and frozen. */
export type Configuration = { readonly [Concern in keyof typeof CONCERNS]: InstanceType<(typeof CONCERNS)[Concern]> };
