import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigurationModule, type Environment } from '@seoforge/config';
import { newId } from '@seoforge/kernel';
import { mediaNameOf, MediaModule, MediaStore } from '@seoforge/media';
import { InMemoryMediaStore } from '@seoforge/media/testing';

import { S3Server } from '../support/s3-server';
import { testConfiguration } from '../support/test-configuration';
import { describeMediaStoreContract } from './media-store.contract';

const BYTES = Buffer.from('as good as a picture');
const KEY = { accessKeyId: 'only-tests-have-this', secretAccessKey: 'a secret of tests', region: 'eu-central-1' };

@Module({})
class MediaOnly {}

let context: INestApplicationContext;
let directory: string;
let server: S3Server;

/** The store as a program makes it from its environment. */
async function storeFor(variables: Environment): Promise<MediaStore> {
  const configuration = testConfiguration({ DATABASE_URL: 'postgres://nowhere', ...variables });
  context = await NestFactory.createApplicationContext(
    { module: MediaOnly, imports: [ConfigurationModule.forRoot(configuration), MediaModule] },
    { logger: false, abortOnError: false },
  );
  return context.get(MediaStore);
}

const onS3 = async (variables: Environment = {}): Promise<MediaStore> => {
  server = await S3Server.start('pictures', KEY);
  return storeFor({
    MEDIA_STORE: 's3',
    MEDIA_S3_BUCKET: 'pictures',
    MEDIA_S3_REGION: KEY.region,
    MEDIA_S3_ENDPOINT: server.url,
    MEDIA_S3_ACCESS_KEY_ID: KEY.accessKeyId,
    MEDIA_S3_SECRET_ACCESS_KEY: KEY.secretAccessKey,
    MEDIA_PUBLIC_BASE_URL: 'https://pictures.example/of-sites/',
    ...variables,
  });
};
const stopS3 = async (): Promise<void> => {
  await context.close();
  await server.stop();
};

describeMediaStoreContract('InMemoryMediaStore', {
  start: async () => new InMemoryMediaStore(),
  stop: async () => undefined,
  baseUrl: 'https://media.example/media',
});

describeMediaStoreContract('The store on a disk', {
  start: async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'media-'));
    return storeFor({ MEDIA_DIRECTORY: path.join(directory, 'made'), PUBLIC_BASE_URL: 'https://api.example/' });
  },
  stop: async () => {
    await context.close();
    await rm(directory, { recursive: true });
  },
  baseUrl: 'https://api.example/media',
});

describeMediaStoreContract('The store in a bucket', {
  start: onS3,
  stop: stopS3,
  baseUrl: 'https://pictures.example/of-sites',
});

describe('The store in a bucket', () => {
  const siteId = newId();
  const name = mediaNameOf(siteId, BYTES, 'image/webp');
  let store: MediaStore;

  beforeEach(async () => {
    store = await onS3({ MEDIA_S3_TIMEOUT_MS: '300' });
  });
  afterEach(stopS3);

  it('tells whoever loads from the bucket what it is, and that it never changes', async () => {
    await store.save(siteId, BYTES, 'image/webp');

    expect(server.objects.get(name)).toEqual({
      bytes: BYTES,
      contentType: 'image/webp',
      cacheControl: 'public, max-age=31536000, immutable',
    });
  });

  it('gets over passing failures', async () => {
    server.fail('internal error', 1);
    await store.save(siteId, BYTES, 'image/webp');
    server.fail('internal error', 1);

    expect(await store.read(name)).toMatchObject({ mediaType: 'image/webp' });
    expect(server.requests).toHaveLength(4);
  });

  it.each(['internal error', 'slow', 'forbidden'] as const)(
    'says what it could not do where answers are: %s',
    async (fault) => {
      server.fail(fault);
      await expect(store.save(siteId, BYTES, 'image/webp')).rejects.toMatchObject({
        code: 'media.not_stored',
        retryable: true,
      });
      await expect(store.read(name)).rejects.toMatchObject({ code: 'media.unavailable' });
      await expect(store.delete(name)).rejects.toMatchObject({ code: 'media.not_deleted' });
    },
  );

  it.each(['slow body', 'cut body', 'short body'] as const)(
    'serves no part of a picture, and does not wait for the rest for ever, where answers have a %s',
    async (fault) => {
      await store.save(siteId, BYTES, 'image/webp');
      server.fail(fault);

      await expect(store.read(name)).rejects.toMatchObject({ code: 'media.unavailable' });
    },
  );

  it('is refused by a server that knows another secret', async () => {
    await stopS3();
    store = await onS3({ MEDIA_S3_SECRET_ACCESS_KEY: 'another secret' });

    await expect(store.save(siteId, BYTES, 'image/webp')).rejects.toMatchObject({
      code: 'media.not_stored',
      cause: { name: 'SignatureDoesNotMatch' },
    });
  });
});
