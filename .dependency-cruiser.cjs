// @ts-check
/** The layers of ARCHITECTURE.md, held by a machine. Each name is a sentence of that page. */

const FEATURES =
  'auth|sites|usage|content|posts|webhooks|audit|idempotency|site-audit|prompting|keywords|chat|images|site-report';
const INFRASTRUCTURE = 'ai-providers|backup|seo|queue|cache|vault|database|http-fetch|media|observability';
const TEST_CODE = '\\.spec\\.ts$|/testing/|^test/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-reaching-inside-libs',
      comment:
        'A lib has one door, its index.ts; tests may also use its testing/index.ts, and measure the analysis engine by its own.',
      severity: 'error',
      from: { path: '^(?:apps|migrations|test)/|^libs/([^/]+)/' },
      to: { path: '^libs/([^/]+)/(?!(?:testing/|engine/)?index\\.ts$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'imports-run-one-way',
      comment:
        'apps → features → ai-providers, seo, queue, cache, vault, database, http-fetch, media, observability → config → kernel',
      severity: 'error',
      from: { path: `^libs/(?:${INFRASTRUCTURE})/` },
      to: { path: `^(?:apps|libs/(?:${FEATURES}))/` },
    },
    {
      name: 'config-knows-kernel-only',
      severity: 'error',
      from: { path: '^libs/config/' },
      to: { path: '^(?:apps|libs/(?!config|kernel))' },
    },
    {
      name: 'kernel-depends-on-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: TEST_CODE },
      to: { path: '^(?:apps|libs/(?!kernel))|node_modules/(?!uuid/)' },
    },
    {
      name: 'vault-knows-database-only',
      comment: 'Secrets are kept for everybody, and their keeper knows nobody.',
      severity: 'error',
      from: { path: '^libs/vault/', pathNot: TEST_CODE },
      to: { path: '^libs/(?!vault|kernel|config|database)' },
    },
    { name: 'libs-do-not-know-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'apps-do-not-know-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-http-in-libs',
      severity: 'error',
      from: { path: '^libs/', pathNot: TEST_CODE },
      to: {
        path: 'node_modules/(?:fastify|@fastify|@nestjs/(?:platform-fastify|swagger|throttler|passport)|passport)/',
      },
    },
    {
      name: 'no-http-in-worker',
      severity: 'error',
      from: { path: '^apps/worker/' },
      to: { path: 'node_modules/(?:fastify|@fastify|@nestjs/(?:platform-fastify|swagger))/' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'A feature’s domain, and the analysis engine, know the kernel and their own data; nothing that waits, stores or wires.',
      severity: 'error',
      from: { path: '^libs/[^/]+/(?:domain|engine)/', pathNot: TEST_CODE },
      to: {
        path: '^libs/(?!kernel/)|node_modules/(?!htmlparser2/|entities/|domhandler/|@orama/stemmers/)|^(?:fs|net|http|https|child_process|worker_threads)$',
        pathNot: '^libs/[^/]+/(?:domain|engine)/|^libs/[^/]+/[a-z-]+\\.errors\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'sdk-only-in-its-adapter',
      severity: 'error',
      from: { pathNot: '^libs/ai-providers/adapters/openai/' },
      to: { path: 'node_modules/openai/' },
    },
    {
      name: 'anthropic-sdk-only-in-its-adapter',
      severity: 'error',
      from: { pathNot: '^libs/ai-providers/adapters/anthropic/' },
      to: { path: 'node_modules/@anthropic-ai/sdk/' },
    },
    {
      name: 'google-sdk-only-in-its-adapter',
      severity: 'error',
      from: { pathNot: '^libs/ai-providers/adapters/google/' },
      to: { path: 'node_modules/@google/genai/' },
    },
    {
      name: 'opentelemetry-only-in-observability',
      severity: 'error',
      from: { pathNot: '^libs/observability/tracing/|^test/' },
      to: { path: 'node_modules/@opentelemetry/' },
    },
    {
      name: 's3-sdk-only-in-its-adapter',
      severity: 'error',
      from: { pathNot: '^libs/media/s3-bucket\\.ts$|^libs/backup/stores/s3-backup-store\\.ts$' },
      to: { path: 'node_modules/@aws-sdk/' },
    },
    {
      name: 'sharp-only-in-image-processing',
      severity: 'error',
      from: { pathNot: `^libs/images/processing/|${TEST_CODE}` },
      to: { path: 'node_modules/sharp/' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^libs/ai-providers/adapters/([^/]+)/' },
      to: { path: '^libs/ai-providers/adapters/', pathNot: '^libs/ai-providers/adapters/$1/' },
    },
    {
      name: 'env-only-in-config',
      comment: 'The linter forbids process.env; this forbids the other way to it.',
      severity: 'error',
      from: { path: '^(?:apps|libs)/', pathNot: '^libs/config/' },
      to: { path: '^process$' },
    },
    {
      name: 'metrics-client-only-in-observability',
      severity: 'error',
      from: { pathNot: '^libs/observability/' },
      to: { path: 'node_modules/(?:prom-client|@willsoto/nestjs-prometheus)/' },
    },
    {
      name: 'typeorm-only-in-persistence',
      comment: 'Entities, repositories, the module that registers them, migrations and the database lib.',
      severity: 'error',
      from: {
        pathNot: '^libs/database/|^libs/[^/]+/persistence/|^libs/[^/]+/[a-z-]+\\.module\\.ts$|^migrations/|^test/',
      },
      to: { path: 'node_modules/(?:typeorm|@nestjs/typeorm)/' },
    },
    {
      name: 'queue-engine-only-in-queue',
      severity: 'error',
      from: { pathNot: '^libs/queue/|^test/' },
      to: { path: 'node_modules/pg-boss/' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { path: '^(?:apps|libs|migrations)/', pathNot: TEST_CODE },
      to: { path: TEST_CODE },
    },
    {
      name: 'features-meet-only-at-doors',
      comment: 'Entities and repositories of one feature are not another’s business.',
      severity: 'error',
      from: { path: `^libs/(${FEATURES})/` },
      to: { path: `^libs/(?:${FEATURES})/.+/`, pathNot: '^libs/$1/|^libs/[^/]+/testing/index\\.ts$' },
    },
    {
      name: 'declared-dependencies-only',
      severity: 'error',
      from: { path: '^(?:apps|libs|migrations)/', pathNot: TEST_CODE },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
