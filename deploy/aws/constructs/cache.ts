import { SecretValue } from 'aws-cdk-lib';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import { CfnParameterGroup, CfnReplicationGroup, CfnSubnetGroup } from 'aws-cdk-lib/aws-elasticache';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

import { prefixOf, type Deployment } from '../app/deployment';
import { ISOLATED } from '../stacks/network.stack';
import { acknowledge } from './acknowledge';
import { CACHE_PORT } from './security-groups';

/** ElastiCache takes 16 to 128 characters. https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html */
const TOKEN_CHARACTERS = 64;

/** Valkey, which speaks Redis' protocol, over TLS and with a token. What it holds may be lost. */
export class Cache extends Construct {
  readonly group: CfnReplicationGroup;
  readonly token: Secret;

  constructor(
    scope: Construct,
    id: string,
    deployment: Deployment,
    place: { readonly vpc: IVpc; readonly group: ISecurityGroup },
  ) {
    super(scope, id);
    const { cacheNodeType, cacheNodes } = deployment.environment.sizes;
    this.token = new Secret(this, 'Token', {
      description: 'Token with which the programs log in to the cache',
      generateSecretString: { passwordLength: TOKEN_CHARACTERS, excludePunctuation: true },
    });
    const subnets = new CfnSubnetGroup(this, 'Subnets', {
      description: 'Isolated subnets',
      subnetIds: place.vpc.selectSubnets(ISOLATED).subnetIds,
    });
    const parameters = new CfnParameterGroup(this, 'Parameters', {
      cacheParameterGroupFamily: 'valkey8',
      description: 'What was not used for longest makes room',
      properties: { 'maxmemory-policy': 'allkeys-lru' },
    });
    this.group = new CfnReplicationGroup(this, 'Group', {
      replicationGroupId: prefixOf(deployment),
      replicationGroupDescription: 'Cache and rate limits',
      engine: 'valkey',
      engineVersion: '8.0',
      cacheNodeType,
      numCacheClusters: cacheNodes,
      automaticFailoverEnabled: cacheNodes > 1,
      multiAzEnabled: cacheNodes > 1,
      port: CACHE_PORT,
      cacheSubnetGroupName: subnets.ref,
      cacheParameterGroupName: parameters.ref,
      securityGroupIds: [place.group.securityGroupId],
      atRestEncryptionEnabled: true,
      transitEncryptionEnabled: true,
      authToken: SecretValue.secretsManager(this.token.secretArn).unsafeUnwrap(),
      autoMinorVersionUpgrade: true,
    });
    acknowledge(this.token, {
      SMG4: 'The token is a property of the cache; changing it is a deployment, and the README says how.',
    });
    acknowledge(this.group, {
      AEC4: 'A second node doubles the price, and the programs go on without the cache; environments/ has the switch.',
      AEC5: 'The port is that of Redis; no other group can reach it, and hiding it protects nothing.',
    });
  }
}
