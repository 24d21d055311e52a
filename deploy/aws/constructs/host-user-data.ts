import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { UserData } from 'aws-cdk-lib/aws-ec2';

import { DATABASE_NAME } from './database';
import { hostUnits } from './host-units';
import { ASSEMBLED, authoritiesUrl, CLI, fileVariables, programEnvironment } from './program-environment';
import { API_PORT, CACHE_PORT, DATABASE_PORT } from './security-groups';
import type { ServiceParts } from './service-parts';
import { TIMINGS } from './service-timings';

const HOST_FOLDER = join(__dirname, '..', 'host');
const SCRIPTS = [
  'boot',
  'pull-image',
  'run-program',
  'write-secrets',
  'database-secret-version',
  'follow-rotation',
  'check-liveness',
];
/** Where a container finds what write-secrets.sh has written. */
const SECRETS_FOLDER = '/run/secrets';

/** What a new machine is told: files of host/, units, and two lists of settings; then boot.sh runs. */
export function hostUserData(parts: ServiceParts, metricNamespace: string, signalledResource: string): UserData {
  const { image } = parts.deployment;
  const units = hostUnits({
    image: `${image.uri}:${image.version}`,
    apiLogGroup: parts.logs.names.api,
    workerLogGroup: parts.logs.names.worker,
  });
  const files = {
    '/etc/seoforge/deployment.env': settings(deploymentSettings(parts, signalledResource), (value) => `"${value}"`),
    '/etc/seoforge/program.env': settings(programSettings(parts)),
    '/etc/seoforge/cloudwatch-agent.json': hostFile('cloudwatch-agent.json').replace('NAMESPACE', metricNamespace),
    ...Object.fromEntries(SCRIPTS.map((name) => [`/opt/seoforge/${name}.sh`, hostFile(`${name}.sh`)])),
    ...Object.fromEntries(Object.entries(units).map(([name, text]) => [`/etc/systemd/system/${name}`, text])),
  };
  const userData = UserData.forLinux();
  userData.addCommands('mkdir -p /etc/seoforge /opt/seoforge');
  for (const [path, content] of Object.entries(files)) {
    userData.addCommands(`cat > ${path} <<'END_OF_FILE'\n${content.trimEnd()}\nEND_OF_FILE`);
  }
  userData.addCommands('chmod +x /opt/seoforge/*.sh', '/opt/seoforge/boot.sh');
  return userData;
}

function deploymentSettings({ deployment, data, logs }: ServiceParts, resource: string): Record<string, string> {
  const { image, environment } = deployment;
  const { database, cache, secrets } = data;
  return {
    STACK: `seoforge-${environment.name}-service`,
    RESOURCE: resource,
    AWS_REGION: environment.region,
    IMAGE: `${image.uri}:${image.version}`,
    CLI: CLI.join(' '),
    PROGRAM_MEMORY_MB: String(environment.sizes.programMemoryMb),
    TASKS_LOG_GROUP: logs.names.tasks,
    SECRETS: Object.entries(secrets.arns)
      .map(([name, arn]) => `${name}=${arn}`)
      .join(' '),
    DATABASE_SECRET: database.secretArn,
    DATABASE_PLACE: `${database.instance.instanceEndpoint.hostname}:${DATABASE_PORT}/${DATABASE_NAME}`,
    CACHE_SECRET: cache.token.secretArn,
    CACHE_PLACE: `${cache.group.attrPrimaryEndPointAddress}:${CACHE_PORT}`,
    AUTHORITIES_URL: authoritiesUrl(environment.region),
    READY_URL: `http://127.0.0.1:${API_PORT}/health/ready`,
    LIVE_URL: `http://127.0.0.1:${API_PORT}/health/live`,
    NOTICE_SECONDS: String(TIMINGS.probe.intervalSeconds * TIMINGS.probe.healthyAnswers + TIMINGS.probe.timeoutSeconds),
  };
}

function programSettings({ deployment, data }: ServiceParts): Record<string, string> {
  return {
    ...programEnvironment(deployment, data),
    ...fileVariables(SECRETS_FOLDER, [...ASSEMBLED, ...Object.keys(data.secrets.arns)]),
  };
}

function settings(values: Record<string, string>, quoted = (value: string): string => value): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join('\n');
}

function hostFile(name: string): string {
  return readFileSync(join(HOST_FOLDER, name), 'utf8');
}
