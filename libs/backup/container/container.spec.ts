import { createSecretKey, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';

import type { ArchiveEntry } from './archive';
import { pack, unpack } from './container';
import { CHUNK_BYTES, type BackupKey } from './sealing';

const KEY: BackupKey = { id: 'first', key: createSecretKey(Buffer.alloc(32, 1)) };
/** Magic, length of the id, id, salt. */
const HEADER_BYTES = 18 + 1 + KEY.id.length + 32;
/** Does not compress: several chunks long. */
const LARGE = randomBytes(3 * CHUNK_BYTES + 17);

async function* pieces(bytes: Uint8Array, length = 100_000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

async function* entries(files: Readonly<Record<string, Buffer>>): AsyncGenerator<ArchiveEntry> {
  for (const [path, content] of Object.entries(files)) yield { path, content: pieces(content) };
}

const packed = async (files: Readonly<Record<string, Buffer>> = { large: LARGE }): Promise<Buffer> =>
  buffer(pack(entries(files), KEY));

async function unpacked(bytes: AsyncIterable<Uint8Array>, key = KEY): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  for await (const { path, content } of unpack(bytes, key)) files[path] = await buffer(content);
  return files;
}

const expectRefusal = async (bytes: Buffer): Promise<void> => {
  await expect(unpacked(pieces(bytes))).rejects.toMatchObject({
    code: expect.stringMatching(/^backup\.(?:damaged|key_unknown)$/),
  });
};

describe('the container of a backup', () => {
  it.each<[string, Record<string, Buffer>]>([
    ['nothing', {}],
    ['an empty file and a folder', { 'folder/': Buffer.alloc(0), 'folder/empty': Buffer.alloc(0) }],
    ['files of several blocks and chunks', { one: Buffer.from('ไทย'), large: LARGE, zeros: Buffer.alloc(5_000_000) }],
  ])('gives back %s', async (_what, files) => {
    const given = await unpacked(pieces(await packed(files), 7_777));
    expect(Object.keys(given)).toEqual(Object.keys(files));
    for (const [path, content] of Object.entries(files)) expect(given[path]?.equals(content)).toBe(true);
  });

  it('skips what nobody reads of an entry', async () => {
    const paths: string[] = [];
    for await (const { path } of unpack(pieces(await packed({ large: LARGE, last: Buffer.from('x') })), KEY))
      paths.push(path);
    expect(paths).toEqual(['large', 'last']);
  });

  it('shows nothing of its content, and is another one each time', async () => {
    const text = Buffer.from('a secret that everybody would like to read');
    const [one, other] = [await packed({ text }), await packed({ text })];
    expect(one.includes(text) || one.includes('text')).toBe(false);
    expect(one.equals(other)).toBe(false);
  });

  it('refuses a file that was cut off, wherever', async () => {
    expect.hasAssertions();
    const bytes = await packed();
    const lengths = [0, 1, 30, 60, bytes.length - 1, bytes.length - 16];
    for (let length = HEADER_BYTES; length < bytes.length; length += CHUNK_BYTES + 16) lengths.push(length);
    for (const length of lengths) await expectRefusal(bytes.subarray(0, length));
  });

  it('refuses one altered bit, wherever', async () => {
    expect.hasAssertions();
    const bytes = await packed();
    for (const place of [0, 20, 30, 55, 56, 57, CHUNK_BYTES + 100, bytes.length - 1]) {
      const altered = Buffer.from(bytes);
      altered[place] = (altered[place] ?? 0) ^ 1;
      await expectRefusal(altered);
    }
  });

  it('refuses chunks in another order, doubled, left out, and of another backup', async () => {
    expect.hasAssertions();
    const bytes = await packed();
    const chunk = CHUNK_BYTES + 16;
    const start = HEADER_BYTES;
    const at = (index: number, of = bytes): Buffer => of.subarray(start + index * chunk, start + (index + 1) * chunk);
    const [header, rest] = [bytes.subarray(0, start), bytes.subarray(start + 2 * chunk)];
    await expectRefusal(Buffer.concat([header, at(1), at(0), rest]));
    await expectRefusal(Buffer.concat([header, at(0), at(0), at(1), rest]));
    await expectRefusal(Buffer.concat([header, at(0), rest]));
    await expectRefusal(Buffer.concat([header, at(0), at(1, await packed()), rest]));
    await expectRefusal(Buffer.concat([bytes, Buffer.from('more')]));
  });

  it('says which key it needs, and knows another one of the same name', async () => {
    const bytes = await packed();
    const other = createSecretKey(Buffer.alloc(32, 2));
    await expect(unpacked(pieces(bytes), { id: 'second', key: KEY.key })).rejects.toMatchObject({
      code: 'backup.key_unknown',
      message: expect.stringContaining('"first"'),
    });
    await expect(unpacked(pieces(bytes), { id: 'first', key: other })).rejects.toMatchObject({
      code: 'backup.damaged',
    });
  });

  it('throws what its source fails with', async () => {
    const failing = async function* (): AsyncGenerator<ArchiveEntry> {
      yield { path: 'one', content: pieces(LARGE) };
      throw new Error('the server went away');
    };
    await expect(buffer(pack(failing(), KEY))).rejects.toThrow('the server went away');
  });
});
