import { CfnDocument } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';

import { prefixOf, type Deployment } from '../app/deployment';
import { migrationNames } from './migration-names';
import { CLI } from './program-environment';

/** Longest time that a migration may take: half an hour. */
const TIMEOUT_SECONDS = 1_800;

/** Migrates with the image of a version, on a machine of the version before, while that still serves. Machines do it themselves too. */
export function migrationDocument(scope: Construct, id: string, deployment: Deployment): CfnDocument {
  const image = `${deployment.image.uri}:{{ Version }}`;
  return new CfnDocument(scope, id, {
    name: migrationNames(prefixOf(deployment)).document,
    documentType: 'Command',
    documentFormat: 'JSON',
    updateMethod: 'NewVersion',
    content: {
      schemaVersion: '2.2',
      description: 'Brings the database up to date for a version, before machines are replaced',
      parameters: { Version: { type: 'String', allowedPattern: '^\\w[\\w.-]{0,100}$' } },
      mainSteps: [
        {
          action: 'aws:runShellScript',
          name: 'migrate',
          inputs: {
            timeoutSeconds: String(TIMEOUT_SECONDS),
            runCommand: [
              'set -e',
              `/opt/seoforge/pull-image.sh ${image}`,
              `/opt/seoforge/run-program.sh migrate ${image} ${CLI.join(' ')} migrate`,
            ],
          },
        },
      ],
    },
  });
}
