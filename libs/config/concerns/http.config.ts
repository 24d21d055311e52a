import { IsBoolean, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

import { IsOrigin, IsUrlWithScheme } from '../validators';
import { Variable } from '../variable.decorator';

export class HttpConfig {
  @Variable('HOST', 'Address the API listens on. 0.0.0.0 for every interface, as in a container.')
  @IsString()
  readonly host: string = '127.0.0.1';

  @Variable('PORT', 'Port of the API.')
  @IsInt()
  @Min(1)
  @Max(65_535)
  readonly port: number = 8083;

  @Variable(
    'API_PROCESSES',
    'Processes of the API on PORT: one for each core that it may have. /metrics tells of all of them together.',
  )
  @IsInt()
  @Min(1)
  @Max(64)
  readonly apiProcesses: number = 1;

  @Variable('MANAGEMENT_HOST', 'Address that /metrics listens on. Never expose it to the internet.')
  @IsString()
  readonly managementHost: string = '127.0.0.1';

  @Variable('MANAGEMENT_PORT', 'Port of /metrics.')
  @IsInt()
  @Min(1)
  @Max(65_535)
  readonly managementPort: number = 9083;

  @Variable('PUBLIC_BASE_URL', 'URL under which callers reach the API. By default http://localhost and the port.')
  @IsOptional()
  @IsUrlWithScheme(['http', 'https'])
  readonly publicBaseUrl?: string;

  @Variable(
    'CORS_ALLOWED_ORIGINS',
    'Comma-separated origins whose pages may call the API from a browser. None by default.',
  )
  @IsOrigin({ each: true })
  readonly corsAllowedOrigins: string[] = [];

  @Variable(
    'TRUSTED_PROXY_HOPS',
    'Reverse proxies in front of the API whose X-Forwarded-For is believed: 1 behind one ALB.',
  )
  @IsInt()
  @Min(0)
  @Max(10)
  readonly trustedProxyHops: number = 0;

  @Variable('HEADER_LIMIT_BYTES', 'Largest accepted address and header fields of a request, together.')
  @IsInt()
  @Min(4_096)
  @Max(65_536)
  readonly headerLimitBytes: number = 16_384;

  @Variable('HEADERS_TIMEOUT_SECONDS', 'How long the header of a request may take to arrive.')
  @IsInt()
  @Min(1)
  @Max(120)
  readonly headersTimeoutSeconds: number = 10;

  @Variable('REQUEST_TIMEOUT_SECONDS', 'How long a whole request may take to arrive; answers may take longer.')
  @IsInt()
  @Min(1)
  @Max(600)
  readonly requestTimeoutSeconds: number = 30;

  @Variable(
    'KEEP_ALIVE_TIMEOUT_SECONDS',
    'How long an idle connection is kept: longer than the load balancer in front keeps it (60 s at AWS).',
  )
  @IsInt()
  @Min(1)
  @Max(600)
  readonly keepAliveTimeoutSeconds: number = 65;

  @Variable('BODY_LIMIT_BYTES', 'Largest accepted request body.')
  @IsInt()
  @Min(1_024)
  @Max(16_777_216)
  readonly bodyLimitBytes: number = 4_194_304;

  @Variable(
    'SHUTDOWN_DRAIN_SECONDS',
    'How long readiness answers 503 before the API stops listening, so that balancers notice.',
  )
  @IsInt()
  @Min(0)
  @Max(300)
  readonly shutdownDrainSeconds: number = 0;

  @Variable(
    'SHUTDOWN_GRACE_SECONDS',
    'How long requests and jobs in progress may still take when the process is told to stop.',
  )
  @IsInt()
  @Min(1)
  @Max(600)
  readonly shutdownGraceSeconds: number = 30;

  @Variable('API_DOCS_ENABLED', 'Whether /docs and /openapi.json are served. On by default outside production.')
  @IsOptional()
  @IsBoolean()
  readonly docsEnabled?: boolean;

  @Variable('API_DOCS_LOGIN', 'Whether an owner must log in to see /docs and /openapi.json. Always so in production.')
  @IsBoolean()
  readonly docsLogin: boolean = false;

  get baseUrl(): string {
    return this.publicBaseUrl ?? `http://localhost:${this.port}`;
  }
}
