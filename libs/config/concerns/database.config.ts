import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

import { Secret } from '../secret';
import { IsUrlWithScheme } from '../validators';
import { Variable } from '../variable.decorator';

const TLS_MODES = ['disabled', 'verified'] as const;

export class DatabaseConfig {
  @Variable(
    'DATABASE_URL',
    'Connection string of PostgreSQL 15 or newer. `npm start` brings its own database when it is not set.',
  )
  @IsOptional()
  @IsUrlWithScheme(['postgres', 'postgresql'])
  readonly url?: Secret;

  @Variable('DATABASE_POOL_SIZE', 'Connections that one process may hold open for requests or jobs.')
  @IsInt()
  @Min(2)
  @Max(200)
  readonly poolSize: number = 10;

  @Variable('DATABASE_CONNECT_TIMEOUT_MS', 'How long to wait for a connection, new or from the pool.')
  @IsInt()
  @Min(100)
  @Max(60_000)
  readonly connectTimeoutMs: number = 5_000;

  @Variable('DATABASE_STATEMENT_TIMEOUT_MS', 'Longest time one statement may run.')
  @IsInt()
  @Min(100)
  @Max(600_000)
  readonly statementTimeoutMs: number = 15_000;

  @Variable(
    'DATABASE_IDLE_TRANSACTION_TIMEOUT_MS',
    'Longest time a transaction may sit idle before the server ends it.',
  )
  @IsInt()
  @Min(100)
  @Max(600_000)
  readonly idleTransactionTimeoutMs: number = 15_000;

  @Variable('DATABASE_IDLE_TIMEOUT_MS', 'How long an unused connection stays in the pool.')
  @IsInt()
  @Min(1_000)
  @Max(3_600_000)
  readonly idleTimeoutMs: number = 30_000;

  @Variable('DATABASE_TLS', 'verified (certificate and host name are checked; use it on RDS) or disabled.')
  @IsIn(TLS_MODES)
  readonly tls: (typeof TLS_MODES)[number] = 'disabled';

  @Variable(
    'DATABASE_TLS_CA',
    'PEM bundle of the authority that signed the server certificate, such as the RDS bundle.',
  )
  @IsOptional()
  @IsString()
  readonly tlsCertificateAuthority?: string;
}
