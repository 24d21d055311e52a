import { inflateSync } from 'node:zlib';
import { encodePng } from './png';

describe('encodePng', () => {
  it('writes the picture as a PNG file with its size, palette and rows', async () => {
    const palette = [
      [10, 20, 30],
      [200, 210, 220],
    ] as const;
    const file = await encodePng({ width: 3, height: 2, palette, pixels: Uint8Array.of(0, 1, 0, 1, 0, 1) });
    const data = file.indexOf('IDAT') + 4;

    expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(file.subarray(8, 33).toString('hex')).toBe('0000000d4948445200000003000000020803000000aaaa9628');
    expect([...file.subarray(file.indexOf('PLTE') + 4, file.indexOf('PLTE') + 10)]).toEqual(palette.flat());
    expect([...inflateSync(file.subarray(data, data + file.readUInt32BE(data - 8)))]).toEqual([0, 0, 1, 0, 0, 1, 0, 1]);
    expect(file.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  });
});
