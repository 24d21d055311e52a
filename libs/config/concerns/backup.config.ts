import { createSecretKey, type KeyObject } from 'node:crypto';

import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, Min, MinLength, ValidateIf } from 'class-validator';

import { Secret } from '../secret';
import { IsEncryptionKey, IsUrlWithScheme, MinSecretLength } from '../validators';
import { Variable } from '../variable.decorator';

const BACKUP_STORES = ['disk', 's3'] as const;

/** Where backups are kept, for how long, and under which key. */
export class BackupConfig {
  @Variable(
    'BACKUP_ENCRYPTION_KEY',
    'Key that encrypts backups, as id:base64 of 32 bytes, such as backup-1:$(openssl rand -base64 32). Without it no backup is made, and without the same one none is restored: keep it apart from the backups.',
  )
  @IsOptional()
  @IsEncryptionKey()
  readonly encryptionKey?: Secret;

  @Variable('BACKUP_STORE', 'Where backups are kept: disk, or s3 for a bucket of Amazon S3 or a compatible server.')
  @IsIn(BACKUP_STORES)
  readonly store: (typeof BACKUP_STORES)[number] = 'disk';

  @Variable(
    'BACKUP_DIRECTORY',
    'Folder for backups; on another disk than the database. Relative to where the program was started.',
  )
  @IsString()
  @MinLength(1)
  readonly directory: string = '.data/backups';

  @Variable('BACKUP_S3_BUCKET', 'Name of the bucket. Required with BACKUP_STORE=s3.')
  @ValidateIf(({ store, s3Bucket }: BackupConfig) => store === 's3' || s3Bucket !== undefined)
  @IsString({ message: '$property is required with BACKUP_STORE=s3' })
  @MinLength(1)
  readonly s3Bucket?: string;

  @Variable('BACKUP_S3_PREFIX', 'What the names of backups in the bucket begin with.')
  @IsString()
  readonly s3Prefix: string = 'backups/';

  @Variable('BACKUP_S3_REGION', 'Region of the bucket.')
  @IsString()
  @MinLength(1)
  readonly s3Region: string = 'us-east-1';

  @Variable('BACKUP_S3_ENDPOINT', 'URL of an S3-compatible server. Amazon’s own by default.')
  @IsOptional()
  @IsUrlWithScheme(['http', 'https'])
  readonly s3Endpoint?: string;

  @Variable(
    'BACKUP_S3_ACCESS_KEY_ID',
    'Access key for the bucket. By default the chain of the AWS SDK: environment, profile, role of the machine.',
  )
  @ValidateIf(hasCredentials)
  @MinSecretLength(1, { message: '$property is required with BACKUP_S3_SECRET_ACCESS_KEY' })
  readonly s3AccessKeyId?: Secret;

  @Variable('BACKUP_S3_SECRET_ACCESS_KEY', 'Secret of the access key.')
  @ValidateIf(hasCredentials)
  @MinSecretLength(1, { message: '$property is required with BACKUP_S3_ACCESS_KEY_ID' })
  readonly s3SecretAccessKey?: Secret;

  @Variable(
    'BACKUP_RETENTION_DAYS',
    'Days for which backups are kept: all of the last 24 hours, then the newest of each day. The newest one is never deleted.',
  )
  @IsInt()
  @Min(1)
  @Max(3_650)
  readonly retentionDays: number = 30;

  @Variable(
    'BACKUP_MEDIA',
    'Whether backups hold the pictures of MEDIA_STORE=disk too. Those in a bucket are never copied.',
  )
  @IsBoolean()
  readonly includesMedia: boolean = true;

  @Variable(
    'BACKUP_SCRATCH_DIRECTORY',
    'Folder in which a restore drill puts up a scratch database; needs room for the whole of it.',
  )
  @IsString()
  @MinLength(1)
  readonly scratchDirectory: string = '.data/scratch';

  @Variable(
    'BACKUP_PG_DUMP_DIRECTORY',
    'Folder of pg_dump and pg_restore. By default the usual places are searched for those that are as new as the server.',
  )
  @IsOptional()
  @IsString()
  @MinLength(1)
  readonly pgDumpDirectory?: string;

  /** The key with its id, which stands in front of every backup. */
  get key(): { readonly id: string; readonly key: KeyObject } | undefined {
    const [id, encoded] = this.encryptionKey?.reveal().split(':') ?? [];
    return id && encoded ? { id, key: createSecretKey(encoded, 'base64') } : undefined;
  }
}

function hasCredentials({ s3AccessKeyId, s3SecretAccessKey }: BackupConfig): boolean {
  return s3AccessKeyId !== undefined || s3SecretAccessKey !== undefined;
}
