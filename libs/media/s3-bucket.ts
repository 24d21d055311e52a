import type { MediaConfig } from '@seoforge/config';

/** How long a connection to the server may take, in milliseconds. */
const CONNECT_TIMEOUT_MS = 2_000;
const MAXIMUM_ATTEMPTS = 3;

export interface ObjectHeaders {
  readonly contentType: string;
  readonly cacheControl: string;
}

/** What the product does with a bucket; each operation ends within the configured time, retries included. */
export interface Bucket {
  put(key: string, bytes: Uint8Array, headers: ObjectHeaders): Promise<void>;
  /** @returns null where there is no such object. @throws Error where it is larger than `maxBytes` */
  get(key: string, maxBytes: number): Promise<Uint8Array | null>;
  delete(key: string): Promise<void>;
  close(): void;
}

/** The SDK is loaded here and not with the file: to load it takes longer than to start without it. */
export async function openBucket(config: MediaConfig): Promise<Bucket> {
  const sdk = await import('@aws-sdk/client-s3');
  const { s3AccessKeyId, s3SecretAccessKey, s3TimeoutMs } = config;
  const client = new sdk.S3Client({
    region: config.s3Region,
    // Servers of others seldom have a name for each bucket.
    ...(config.s3Endpoint ? { endpoint: config.s3Endpoint, forcePathStyle: true } : {}),
    ...(s3AccessKeyId && s3SecretAccessKey
      ? { credentials: { accessKeyId: s3AccessKeyId.reveal(), secretAccessKey: s3SecretAccessKey.reveal() } }
      : {}),
    maxAttempts: MAXIMUM_ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: s3TimeoutMs,
      throwOnRequestTimeout: true,
    },
    // Not every compatible server knows the SDK's own checksums; the signature covers the content anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const place = (key: string): { Bucket: string; Key: string } => ({ Bucket: config.s3Bucket ?? '', Key: key });
  const inTime = (): { abortSignal: AbortSignal } => ({ abortSignal: AbortSignal.timeout(s3TimeoutMs) });
  return {
    async put(key, bytes, { contentType, cacheControl }) {
      const object = { ...place(key), Body: bytes, ContentType: contentType, CacheControl: cacheControl };
      await client.send(new sdk.PutObjectCommand(object), inTime());
    },
    async get(key, maxBytes) {
      try {
        const limit = inTime();
        const { Body, ContentLength = Infinity } = await client.send(new sdk.GetObjectCommand(place(key)), limit);
        if (!Body || ContentLength > maxBytes) throw new Error(`The object ${key} is not of a size that was stored.`);
        return await Body.transformToByteArray();
      } catch (error) {
        if (error instanceof sdk.NoSuchKey) return null;
        throw error;
      }
    },
    async delete(key) {
      await client.send(new sdk.DeleteObjectCommand(place(key)), inTime());
    },
    close: () => {
      client.destroy();
    },
  };
}
