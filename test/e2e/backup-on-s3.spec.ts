import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';

import { openBackupStore } from '@seoforge/backup';

import { S3MultipartServer } from '../backup/s3-multipart-server';
import { testConfiguration } from '../support/test-configuration';

const KEY = { accessKeyId: 'only-tests-have-this', secretAccessKey: 'a secret of tests', region: 'eu-central-1' };
const NAMES = ['seoforge-20260301T080000Z-00000001.backup', 'seoforge-20260302T080000Z-00000002.backup'];
/** Two parts, and several ranges. */
const LARGE = randomBytes(34_000_000);

describe('backups in a bucket', () => {
  let server: S3MultipartServer;
  let store: Awaited<ReturnType<typeof openBackupStore>>;

  beforeEach(async () => {
    server = await S3MultipartServer.start(KEY);
    const { backup } = testConfiguration({
      DATABASE_URL: 'postgres://nowhere',
      BACKUP_STORE: 's3',
      BACKUP_S3_BUCKET: 'backups',
      BACKUP_S3_PREFIX: 'of/production/',
      BACKUP_S3_REGION: KEY.region,
      BACKUP_S3_ENDPOINT: server.url,
      BACKUP_S3_ACCESS_KEY_ID: KEY.accessKeyId,
      BACKUP_S3_SECRET_ACCESS_KEY: KEY.secretAccessKey,
    });
    store = await openBackupStore(backup);
  });
  afterEach(async () => {
    store.close();
    await server.stop();
  });

  async function* pieces(bytes: Buffer, failure?: Error): AsyncGenerator<Buffer> {
    for (let start = 0; start < bytes.length; start += 1_000_000) yield bytes.subarray(start, start + 1_000_000);
    if (failure) throw failure;
  }

  it('are sent in parts, of which one that fails is sent again, and read in ranges', async () => {
    server.failures = 1;
    await store.save(NAMES[0]!, pieces(LARGE));
    expect([...server.objects.keys()]).toEqual([`of/production/${NAMES[0]}`]);
    expect((await buffer(store.read(NAMES[0]!))).equals(LARGE)).toBe(true);
  });

  it('are listed over several pages, newest first, and deleted', async () => {
    server.pageLength = 1;
    for (const name of NAMES) await store.save(name, pieces(Buffer.from(name)));
    server.objects.set('of/production/notes.txt', Buffer.from('no backup'));
    expect((await store.list()).map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([
      [NAMES[1], 41],
      [NAMES[0], 41],
    ]);
    await store.delete(NAMES[1]!);
    expect((await store.list()).map(({ name }) => name)).toEqual([NAMES[0]]);
  });

  it('are not there where their making failed, and take up no room', async () => {
    await expect(store.save(NAMES[0]!, pieces(Buffer.from('half'), new Error('cut off')))).rejects.toThrow('cut off');
    expect(await store.list()).toEqual([]);
    expect(server.uploads.size).toBe(0);
  });

  it('say what the bucket says', async () => {
    await expect(buffer(store.read(NAMES[0]!))).rejects.toMatchObject({
      code: 'backup.store_failed',
      message: expect.stringContaining('s3://backups/of/production/'),
    });
  });
});
