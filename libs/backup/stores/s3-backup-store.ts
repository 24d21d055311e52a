import type { S3Client } from '@aws-sdk/client-s3';
import type { BackupConfig } from '@seoforge/config';
import { AppError, messageOf } from '@seoforge/kernel';

import { storeFailed } from '../backup.errors';
import { startOf } from '../backup-name';
import { ByteReader } from '../container/byte-reader';
import { BackupStore, newestFirst, type StoredBackup } from './backup-store';

type Sdk = typeof import('@aws-sdk/client-s3');
type Part = { readonly PartNumber: number; readonly ETag: string | undefined };

/** An object has 10,000 parts at most: 320 GB. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const PART_BYTES = 32 * 1024 * 1024;
const RANGE_BYTES = 8 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 5_000;
/** Of one request, retries included. */
const REQUEST_TIMEOUT_MS = 120_000;
const MAXIMUM_ATTEMPTS = 5;

/** Backups as objects of a bucket. They are sent in parts, of which the object is made when all are there. */
export class S3BackupStore extends BackupStore {
  readonly place: string;

  private constructor(
    private readonly sdk: Sdk,
    private readonly client: S3Client,
    private readonly bucket: string,
    private readonly prefix: string,
  ) {
    super();
    this.place = `s3://${bucket}/${prefix}`;
  }

  /** The SDK is loaded here and not with the file: to load it takes longer than to start without it. */
  static async open(config: BackupConfig): Promise<S3BackupStore> {
    const sdk = await import('@aws-sdk/client-s3');
    const { s3AccessKeyId, s3SecretAccessKey } = config;
    const client = new sdk.S3Client({
      region: config.s3Region,
      ...(config.s3Endpoint ? { endpoint: config.s3Endpoint, forcePathStyle: true } : {}),
      ...(s3AccessKeyId && s3SecretAccessKey
        ? { credentials: { accessKeyId: s3AccessKeyId.reveal(), secretAccessKey: s3SecretAccessKey.reveal() } }
        : {}),
      maxAttempts: MAXIMUM_ATTEMPTS,
      requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return new S3BackupStore(sdk, client, config.s3Bucket ?? '', config.s3Prefix);
  }

  async save(name: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const object = this.#object(name);
    const { UploadId } = await this.#tried('The backup cannot be sent', () =>
      this.client.send(new this.sdk.CreateMultipartUploadCommand(object), inTime()),
    );
    const upload = { ...object, UploadId };
    try {
      const Parts = await this.#sendParts(upload, content);
      await this.#tried('The backup cannot be completed', () =>
        this.client.send(
          new this.sdk.CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }),
          inTime(),
        ),
      );
    } catch (error) {
      await this.client.send(new this.sdk.AbortMultipartUploadCommand(upload), inTime()).catch(() => undefined);
      throw error;
    }
  }

  async list(): Promise<StoredBackup[]> {
    const backups: StoredBackup[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await this.#tried('The backups cannot be listed', () =>
        this.client.send(
          new this.sdk.ListObjectsV2Command({ Bucket: this.bucket, Prefix: this.prefix, ContinuationToken }),
          inTime(),
        ),
      );
      for (const { Key = '', Size = 0 } of page.Contents ?? []) {
        const name = Key.slice(this.prefix.length);
        const startedAt = startOf(name);
        if (startedAt) backups.push({ name, startedAt, sizeBytes: Size });
      }
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    return newestFirst(backups);
  }

  /** In ranges of one and the same object, each of them tried again by itself. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const object = this.#object(name);
    const failed = `The backup ${name} cannot be read from ${this.place}`;
    const { ContentLength = 0, ETag } = await this.#tried(failed, () =>
      this.client.send(new this.sdk.HeadObjectCommand(object), inTime()),
    );
    for (let start = 0; start < ContentLength; start += RANGE_BYTES) {
      const Range = `bytes=${start}-${Math.min(start + RANGE_BYTES, ContentLength) - 1}`;
      yield await this.#tried(failed, async () => {
        const command = new this.sdk.GetObjectCommand({ ...object, Range, IfMatch: ETag });
        const { Body } = await this.client.send(command, inTime());
        return (await Body?.transformToByteArray()) ?? new Uint8Array();
      });
    }
  }

  async delete(name: string): Promise<void> {
    await this.#tried(`The backup ${name} cannot be deleted`, () =>
      this.client.send(new this.sdk.DeleteObjectCommand(this.#object(name)), inTime()),
    );
  }

  close(): void {
    this.client.destroy();
  }

  async #sendParts(
    upload: { Bucket: string; Key: string; UploadId: string | undefined },
    content: AsyncIterable<Uint8Array>,
  ): Promise<Part[]> {
    const reader = new ByteReader(content);
    const parts: Part[] = [];
    try {
      do {
        const Body = await reader.take(PART_BYTES);
        const PartNumber = parts.length + 1;
        const { ETag } = await this.#tried('The backup cannot be sent', () =>
          this.client.send(new this.sdk.UploadPartCommand({ ...upload, PartNumber, Body }), inTime()),
        );
        parts.push({ PartNumber, ETag });
      } while (!(await reader.atEnd()));
    } finally {
      await reader.close();
    }
    return parts;
  }

  async #tried<T>(what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof AppError ? error : storeFailed(`${what} (${this.place})`, error, messageOf(error));
    }
  }

  #object(name: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: this.prefix + name };
  }
}

function inTime(): { abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) };
}
