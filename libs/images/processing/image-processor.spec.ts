import { crc32, deflateSync } from 'node:zlib';

import sharp, { type Sharp } from 'sharp';

import { byteLimitOf } from '../domain/image-size';
import { ImageProcessor } from './image-processor';

const MEASURES = { width: 600, height: 400, channels: 3 } as const;
const plain = (): Sharp => sharp({ create: { ...MEASURES, background: 'teal' } });
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>run()</script></svg>';

/** Two frames of 20 × 20 pixels in different colours. */
const animated = (): Sharp =>
  sharp(Buffer.concat([Buffer.alloc(1_200, 10), Buffer.alloc(1_200, 240)]), {
    raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
  });

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** A PNG file of so many black pixels; of fewer rows than it says, where they are given. */
function blackPng(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('ImageProcessor', () => {
  const processor = new ImageProcessor();
  const SIZE = { width: 300, height: 300 };

  it.each([
    ['PNG', () => plain().png()],
    ['PNG of 16 bits', () => plain().toColourspace('rgb16').png()],
    ['grey JPEG', () => plain().greyscale().jpeg()],
    ['JPEG for print', () => plain().toColourspace('cmyk').jpeg()],
    ['transparent WebP', () => plain().ensureAlpha(0.5).webp()],
  ])('makes a WebP of exactly the size of a %s', async (_, picture) => {
    const { bytes, ...size } = await processor.process(await picture().toBuffer(), SIZE);

    expect(size).toEqual(SIZE);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', ...SIZE, space: 'srgb', depth: 'uchar' });
  });

  it('takes the middle of a picture of another shape', async () => {
    const side = { create: { width: 200, height: 400, channels: 3, background: 'red' } } as const;
    const striped = plain().composite([
      { input: side, left: 0, top: 0 },
      { input: side, left: 400, top: 0 },
    ]);
    const { bytes } = await processor.process(await striped.png().toBuffer(), { width: 256, height: 512 });
    const { channels } = await sharp(bytes).stats();

    expect(channels[0]!.max).toBeLessThan(100);
  });

  it('turns pictures upright, and strips what cameras and programs have written into them', async () => {
    const told = plain()
      .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg();
    const turned = await processor.process(await told.toBuffer(), { width: 400, height: 600 });
    const { exif, xmp, icc, iptc, orientation, ...metadata } = await sharp(turned.bytes).metadata();

    expect(metadata).toMatchObject({ width: 400, height: 600 });
    expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
    expect(turned.bytes.includes('somebody')).toBe(false);
  });

  it('enlarges to the double at most', async () => {
    const small = await plain().resize(200, 100).png().toBuffer();

    expect(await processor.process(small, { width: 400, height: 200 })).toMatchObject({ width: 400, height: 200 });
    expect(await processor.process(small, { width: 1_200, height: 600 })).toMatchObject({ width: 400, height: 200 });
  });

  it.each([3, 4] as const)('gets noise of %i channels below the limit too', async (channels) => {
    const { width, height } = SIZE;
    const noise = Buffer.alloc(width * height * channels);
    for (let place = 0, value = 7; place < noise.length; place += 1) {
      value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
      noise[place] = value >>> 16;
    }
    const picture = sharp(noise, { raw: { width, height, channels } }).png({ compressionLevel: 1 });
    const { bytes } = await processor.process(await picture.toBuffer(), SIZE);

    expect(bytes.length).toBeLessThanOrEqual(byteLimitOf(SIZE));
  });

  it('takes the first frame of an animated picture', async () => {
    const webp = await animated().webp({ loop: 0, lossless: true }).toBuffer();
    const { bytes } = await processor.process(webp, { width: 20, height: 20 });
    const { channels } = await sharp(bytes).stats();

    expect((await sharp(webp).metadata()).pages).toBe(2);
    expect((await sharp(bytes).metadata()).pages).toBeUndefined();
    expect(channels[0]!.max).toBeLessThan(30);
  });

  it.each([
    ['nothing', () => Buffer.alloc(0), 'no PNG, JPEG or WebP'],
    ['HTML', () => Buffer.from('<!doctype html><title>Sorry</title>'), 'no PNG, JPEG or WebP'],
    [
      'HTML with the first bytes of a PNG',
      () => Buffer.from('\x89PNG\r\n\x1a\n<script>run()</script>', 'latin1'),
      'damaged',
    ],
    ['SVG with a script', () => Buffer.from(SVG), 'no PNG, JPEG or WebP'],
    ['an animated GIF', () => Buffer.from(`GIF89a${'\0'.repeat(40)}`, 'latin1'), 'no PNG, JPEG or WebP'],
    ['half a PNG', async () => (await plain().png().toBuffer()).subarray(0, 300), 'damaged'],
    ['half a JPEG', async () => (await plain().jpeg().toBuffer()).subarray(0, 700), 'damaged'],
    ['40 megapixels in a small file', () => blackPng(8_000, 5_000), 'more than 24 megapixels'],
    ['three gigapixels in some bytes', () => blackPng(60_000, 60_000, 1), 'more than 24 megapixels'],
    ['a file without end', () => Buffer.alloc(41 * 1024 * 1024, '\x89PNG\r\n\x1a\n', 'latin1'), 'too large'],
  ])('refuses %s', async (_, file, fault) => {
    await expect(processor.process(await file(), SIZE)).rejects.toMatchObject({
      code: 'images.picture_unusable',
      kind: 'upstream',
      retryable: false,
      message: expect.stringMatching(fault),
    });
  });

  it('does not inflate the text in a picture, however much of it there is', async () => {
    const png = await plain().png().toBuffer();
    const text = Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(20_000_000))]);
    const stuffed = Buffer.concat([png.subarray(0, 33), chunk('zTXt', text), png.subarray(33)]);

    expect((await processor.process(stuffed, SIZE)).bytes.length).toBeLessThan(10_000);
  });
});
