import { IsIn, IsInt, IsOptional, IsString, Max, Min, MinLength, ValidateIf } from 'class-validator';

import { Secret } from '../secret';
import { IsUrlWithScheme, MinSecretLength } from '../validators';
import { Variable } from '../variable.decorator';

const MEDIA_STORES = ['disk', 's3'] as const;
const BYTES_PER_MEGABYTE = 1_000_000;

/** Where generated pictures are kept, how many, and for how long. */
export class MediaConfig {
  @Variable(
    'MEDIA_STORE',
    'Where generated pictures are kept: disk, or s3 for a bucket of Amazon S3 or a compatible server.',
  )
  @IsIn(MEDIA_STORES)
  readonly store: (typeof MEDIA_STORES)[number] = 'disk';

  @Variable(
    'MEDIA_DIRECTORY',
    'Folder for generated pictures; API and worker processes must see the same one. Relative to where the program was started.',
  )
  @IsString()
  @MinLength(1)
  readonly directory: string = '.data/media';

  @Variable('MEDIA_S3_BUCKET', 'Name of the bucket. Required with MEDIA_STORE=s3.')
  @ValidateIf(({ store, s3Bucket }: MediaConfig) => store === 's3' || s3Bucket !== undefined)
  @IsString({ message: '$property is required with MEDIA_STORE=s3' })
  @MinLength(1)
  readonly s3Bucket?: string;

  @Variable('MEDIA_S3_REGION', 'Region of the bucket.')
  @IsString()
  @MinLength(1)
  readonly s3Region: string = 'us-east-1';

  @Variable('MEDIA_S3_ENDPOINT', 'URL of an S3-compatible server. Amazon’s own by default.')
  @IsOptional()
  @IsUrlWithScheme(['http', 'https'])
  readonly s3Endpoint?: string;

  @Variable(
    'MEDIA_S3_ACCESS_KEY_ID',
    'Access key for the bucket. By default the chain of the AWS SDK: environment, profile, role of the machine.',
  )
  @ValidateIf(hasCredentials)
  @MinSecretLength(1, { message: '$property is required with MEDIA_S3_SECRET_ACCESS_KEY' })
  readonly s3AccessKeyId?: Secret;

  @Variable('MEDIA_S3_SECRET_ACCESS_KEY', 'Secret of the access key.')
  @ValidateIf(hasCredentials)
  @MinSecretLength(1, { message: '$property is required with MEDIA_S3_ACCESS_KEY_ID' })
  readonly s3SecretAccessKey?: Secret;

  @Variable(
    'MEDIA_S3_TIMEOUT_MS',
    'Longest time that storing, reading or deleting a picture may take, retries included.',
  )
  @IsInt()
  @Min(100)
  @Max(12_000)
  readonly s3TimeoutMs: number = 10_000;

  @Variable(
    'MEDIA_PUBLIC_BASE_URL',
    'URL below which browsers load pictures, such as that of a CDN in front of the bucket. PUBLIC_BASE_URL and /media by default.',
  )
  @IsOptional()
  @IsUrlWithScheme(['http', 'https'])
  readonly publicBaseUrl?: string;

  @Variable('MEDIA_QUOTA_MB', 'Megabytes that the pictures of one site may take.')
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly quotaMegabytes: number = 1_024;

  @Variable(
    'MEDIA_RETENTION_DAYS',
    'Days after which a picture is deleted, unless its request says otherwise; 0 keeps all.',
  )
  @IsInt()
  @Min(0)
  @Max(3_650)
  readonly retentionDays: number = 0;

  get quotaBytes(): number {
    return this.quotaMegabytes * BYTES_PER_MEGABYTE;
  }
}

function hasCredentials({ s3AccessKeyId, s3SecretAccessKey }: MediaConfig): boolean {
  return s3AccessKeyId !== undefined || s3SecretAccessKey !== undefined;
}
