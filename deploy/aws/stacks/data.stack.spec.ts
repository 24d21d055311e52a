import { Match } from 'aws-cdk-lib/assertions';

import { templatesOf, VARIANTS } from '../testing/templates-of';

const production = templatesOf('production').data;

describe('the database', () => {
  it('is PostgreSQL 17, encrypted, without a public address, and refuses connections without TLS', () => {
    production.hasResourceProperties('AWS::RDS::DBInstance', {
      Engine: 'postgres',
      EngineVersion: Match.stringLikeRegexp('^17'),
      StorageEncrypted: true,
      PubliclyAccessible: false,
      EnablePerformanceInsights: true,
      PerformanceInsightsRetentionPeriod: 7,
      EnableCloudwatchLogsExports: ['postgresql'],
    });
    production.hasResourceProperties('AWS::RDS::DBParameterGroup', {
      Parameters: { 'rds.force_ssl': '1' },
    });
  });

  it('can go back to any moment of 30 days in production, and is not deleted by mistake', () => {
    production.hasResource('AWS::RDS::DBInstance', {
      Properties: { BackupRetentionPeriod: 30, DeletionProtection: true, DeleteAutomatedBackups: false },
      DeletionPolicy: 'Snapshot',
      UpdateReplacePolicy: 'Snapshot',
    });
  });

  it('stands in subnets without a way out', () => {
    const [group] = Object.values(production.findResources('AWS::RDS::DBSubnetGroup'));
    const subnets = JSON.stringify(group?.['Properties']);
    expect(subnets).toContain('Isolated');
    expect(subnets).not.toContain('Public');
  });

  it('has a password that RDS makes and changes, and that stands in no template', () => {
    production.hasResourceProperties('AWS::RDS::DBInstance', {
      ManageMasterUserPassword: true,
      MasterUserPassword: Match.absent(),
    });
  });
});

describe('the cache', () => {
  it('is encrypted on disk and on the way, asks for a token, and forgets what was not used for longest', () => {
    production.hasResourceProperties('AWS::ElastiCache::ReplicationGroup', {
      Engine: 'valkey',
      AtRestEncryptionEnabled: true,
      TransitEncryptionEnabled: true,
      AuthToken: { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp('^\\{\\{resolve:secretsmanager:')])] },
    });
    production.hasResourceProperties('AWS::ElastiCache::ParameterGroup', {
      Properties: { 'maxmemory-policy': 'allkeys-lru' },
    });
  });
});

describe.each(VARIANTS)('buckets of $environment on $compute', ({ environment, compute }) => {
  it('are closed to the public, encrypted, over TLS alone, and outlive their stack', () => {
    const { network, data } = templatesOf(environment, { compute });
    for (const template of [network, data]) {
      template.allResources('AWS::S3::Bucket', {
        DeletionPolicy: 'Retain',
        Properties: Match.objectLike({
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          BucketEncryption: Match.anyValue(),
        }),
      });
      template.allResourcesProperties('AWS::S3::BucketPolicy', {
        PolicyDocument: Match.objectLike({
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          ]),
        }),
      });
    }
    data.allResourcesProperties('AWS::S3::Bucket', { VersioningConfiguration: { Status: 'Enabled' } });
  });
});

describe('secrets', () => {
  it('are kept for 30 days of what was overwritten in buckets, and for good where they are keys', () => {
    production.allResourcesProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 30 } })]),
      },
    });
    const secrets = Object.values(production.findResources('AWS::SecretsManager::Secret')).map(
      ({ Properties, DeletionPolicy }) => [(Properties as { Name?: string }).Name, DeletionPolicy as unknown],
    );
    expect(secrets).toEqual(
      expect.arrayContaining([
        ['seoforge/production/AUTH_SIGNING_KEY', 'Retain'],
        ['seoforge/production/ENCRYPTION_KEYS', 'Retain'],
        ['seoforge/production/BACKUP_ENCRYPTION_KEY', 'Retain'],
        ['seoforge/production/API_KEY_HASH_SECRET', 'Retain'],
        ['seoforge/production/OPENAI_API_KEY', 'Retain'],
      ]),
    );
  });

  it('are made by Secrets Manager where it can, and empty where it cannot', () => {
    const generated = Object.values(production.findResources('AWS::SecretsManager::Secret'))
      .map(({ Properties }) => Properties as { Name?: string; GenerateSecretString?: object; SecretString?: string })
      .filter(({ Name }) => Name)
      .filter(({ GenerateSecretString, SecretString }) => GenerateSecretString ?? SecretString);
    expect(generated.map(({ Name }) => Name)).toEqual(['seoforge/production/API_KEY_HASH_SECRET']);
  });
});
