import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { InstanceType, type ISecurityGroup, type IVpc } from 'aws-cdk-lib/aws-ec2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  CfnDBInstance,
  Credentials,
  DatabaseInstance,
  DatabaseInstanceEngine,
  ParameterGroup,
  PerformanceInsightRetention,
  PostgresEngineVersion,
  StorageType,
} from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';

import { prefixOf, type Deployment } from '../app/deployment';
import { ISOLATED } from '../stacks/network.stack';
import { acknowledge } from './acknowledge';
import { DATABASE_PORT } from './security-groups';

/** Of the database and of the account that owns it. */
export const DATABASE_NAME = 'seoforge';

/**
 * PostgreSQL on RDS. RDS makes the owner's password, keeps it in Secrets Manager and changes it every 7 days: that takes no Lambda
 * function, which in a network without NAT would need an interface endpoint of 7 USD a month.
 */
export class Database extends Construct {
  readonly instance: DatabaseInstance;
  /** JSON with `username` and `password`. */
  readonly secretArn: string;

  constructor(
    scope: Construct,
    id: string,
    deployment: Deployment,
    place: { readonly vpc: IVpc; readonly group: ISecurityGroup },
  ) {
    super(scope, id);
    const { sizes, ...environment } = deployment.environment;
    const engine = DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_17_9 });
    const log = new LogGroup(this, 'Log', {
      logGroupName: `/aws/rds/instance/${prefixOf(deployment)}/postgresql`,
      retention: environment.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.instance = new DatabaseInstance(this, 'Instance', {
      instanceIdentifier: prefixOf(deployment),
      engine,
      instanceType: new InstanceType(sizes.databaseClass),
      multiAz: sizes.isDatabaseMultiZone,
      vpc: place.vpc,
      vpcSubnets: ISOLATED,
      securityGroups: [place.group],
      publiclyAccessible: false,
      port: DATABASE_PORT,
      databaseName: DATABASE_NAME,
      credentials: Credentials.fromUsername(DATABASE_NAME),
      manageMasterUserPassword: true,
      allocatedStorage: sizes.databaseStorageGb,
      maxAllocatedStorage: sizes.databaseStorageLimitGb,
      storageType: StorageType.GP3,
      storageEncrypted: true,
      backupRetention: Duration.days(environment.backupRetentionDays),
      preferredBackupWindow: '02:00-03:00',
      preferredMaintenanceWindow: 'sun:04:30-sun:05:30',
      deleteAutomatedBackups: false,
      copyTagsToSnapshot: true,
      deletionProtection: environment.isProtected,
      removalPolicy: RemovalPolicy.SNAPSHOT,
      autoMinorVersionUpgrade: true,
      enablePerformanceInsights: true,
      performanceInsightRetention: PerformanceInsightRetention.DEFAULT,
      cloudwatchLogsExports: ['postgresql'],
      parameterGroup: new ParameterGroup(this, 'Parameters', {
        engine,
        parameters: { 'rds.force_ssl': '1' },
      }),
    });
    this.instance.node.addDependency(log);
    this.secretArn = (this.instance.node.defaultChild as CfnDBInstance).attrMasterUserSecretSecretArn;
    acknowledge(this.instance, {
      RDS3: 'Multi-AZ doubles the price of the database; environments/ has the switch, and the README what it costs.',
      RDS11: 'The port is that of PostgreSQL; no other group can reach it, and hiding it protects nothing.',
      ...(environment.isProtected ? {} : { RDS10: 'An installation for development may be deleted.' }),
    });
  }
}
