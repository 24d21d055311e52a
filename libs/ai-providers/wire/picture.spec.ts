import { pictureFrom } from './picture';

function base64Of(start: string): string {
  return Buffer.from(start.padEnd(40, '.'), 'latin1').toString('base64');
}

describe('pictureFrom', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['RIFF1234WEBP', 'image/webp'],
  ])('knows %j as %s', (start, mediaType) => {
    const picture = pictureFrom('vendor', base64Of(start));

    expect(picture).toHaveProperty('mediaType', mediaType);
    expect(Buffer.from(picture.bytes).toString('latin1')).toBe(start.padEnd(40, '.'));
  });

  it.each(['', 'GIF89a', '<svg xmlns=', '<html>', 'RIFF1234WAVE', '\x89PNG'])('takes %j for no picture', (start) => {
    expect(() => pictureFrom('vendor', base64Of(start))).toThrow('no_picture');
  });

  it('takes none that is too large', () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024 + 1);
    bytes.write('\x89PNG\r\n\x1a\n', 'latin1');

    expect(() => pictureFrom('vendor', bytes.toString('base64'))).toThrow('picture_too_large');
  });
});
