import { CreateTenantsAndArticles1763800000000 } from './1763800000000-create-tenants-and-articles';
import { CreateBudgets1764000000000 } from './1764000000000-create-budgets';
import { CreateSiteRoutes1764000100000 } from './1764000100000-create-site-routes';
import { AnnounceApiKeyChanges1764000200000 } from './1764000200000-announce-api-key-changes';
import { CreateSessions1764300000000 } from './1764300000000-create-sessions';
import { WidenSitesAndKeys1764300100000 } from './1764300100000-widen-sites-and-keys';
import { CreateAuditTrail1764300200000 } from './1764300200000-create-audit-trail';
import { CreateSealedSecrets1764300300000 } from './1764300300000-create-sealed-secrets';
import { CreateIdempotencyKeys1764300400000 } from './1764300400000-create-idempotency-keys';
import { CreateSiteAudits1764500000000 } from './1764500000000-create-site-audits';
import { GrowArticles1764600000000 } from './1764600000000-grow-articles';
import { CreateJobTurns1764600100000 } from './1764600100000-create-job-turns';
import { CreateWebhooks1764600200000 } from './1764600200000-create-webhooks';
import { NameReservations1764600300000 } from './1764600300000-name-reservations';
import { KeepOperations1764600400000 } from './1764600400000-keep-operations';
import { CreatePosts1764700000000 } from './1764700000000-create-posts';
import { CreateSearchQueries1764700100000 } from './1764700100000-create-search-queries';
import { CreateChatSessions1764700200000 } from './1764700200000-create-chat-sessions';
import { CreateImages1764700300000 } from './1764700300000-create-images';
import { CreateSiteReports1764700400000 } from './1764700400000-create-site-reports';
import { CreateBackupRuns1764800000000 } from './1764800000000-create-backup-runs';

/** Every migration, oldest first. A new one is added at the end; one that has been released is never changed. */
export const MIGRATIONS = [
  CreateTenantsAndArticles1763800000000,
  CreateBudgets1764000000000,
  CreateSiteRoutes1764000100000,
  AnnounceApiKeyChanges1764000200000,
  CreateSessions1764300000000,
  WidenSitesAndKeys1764300100000,
  CreateAuditTrail1764300200000,
  CreateSealedSecrets1764300300000,
  CreateIdempotencyKeys1764300400000,
  CreateSiteAudits1764500000000,
  GrowArticles1764600000000,
  CreateJobTurns1764600100000,
  CreateWebhooks1764600200000,
  NameReservations1764600300000,
  KeepOperations1764600400000,
  CreatePosts1764700000000,
  CreateSearchQueries1764700100000,
  CreateChatSessions1764700200000,
  CreateImages1764700300000,
  CreateSiteReports1764700400000,
  CreateBackupRuns1764800000000,
];

/** Name of the newest migration, by which a running program knows whether the database is ready for it. */
export const LATEST_MIGRATION = MIGRATIONS.at(-1)?.name ?? '';
