import { loadConcern } from '../load-concern';
import { MediaConfig } from './media.config';

describe('MediaConfig', () => {
  const problemsOf = (environment: Record<string, string>): string[] => {
    const problems: { pointer: string; detail: string }[] = [];
    loadConcern(MediaConfig, environment, problems);
    return [...new Set(problems.map(({ pointer }) => pointer))];
  };

  it('keeps pictures on the disk, a gigabyte a site, for ever', () => {
    expect(loadConcern(MediaConfig, {}, [])).toMatchObject({
      store: 'disk',
      quotaBytes: 1_024_000_000,
      retentionDays: 0,
    });
  });

  it.each<[string[], Record<string, string>]>([
    [[], { MEDIA_STORE: 's3', MEDIA_S3_BUCKET: 'pictures' }],
    [['MEDIA_S3_BUCKET'], { MEDIA_STORE: 's3' }],
    [['MEDIA_STORE'], { MEDIA_STORE: 'tape' }],
    [['MEDIA_S3_SECRET_ACCESS_KEY'], { MEDIA_S3_ACCESS_KEY_ID: 'only one of both' }],
    [['MEDIA_S3_ACCESS_KEY_ID'], { MEDIA_S3_SECRET_ACCESS_KEY: 'only one of both' }],
    [[], { MEDIA_S3_ACCESS_KEY_ID: 'one', MEDIA_S3_SECRET_ACCESS_KEY: 'and the other' }],
    [['MEDIA_S3_ENDPOINT', 'MEDIA_PUBLIC_BASE_URL'], { MEDIA_S3_ENDPOINT: 'minio:9000', MEDIA_PUBLIC_BASE_URL: 'cdn' }],
    [['MEDIA_QUOTA_MB', 'MEDIA_RETENTION_DAYS'], { MEDIA_QUOTA_MB: '0', MEDIA_RETENTION_DAYS: '-1' }],
  ])('finds fault with %j in %j', (faulty, environment) => {
    expect(problemsOf(environment)).toEqual(faulty);
  });
});
