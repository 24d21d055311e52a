export type PictureFormat = 'png' | 'jpeg' | 'webp';

/**
 * What a file is by its first bytes (PNG 5.2, JFIF, the RIFF container of WebP), whatever anybody says about it; undefined for
 * everything else, such as SVG, GIF and HTML. No other decoder is ever asked.
 */
export function pictureFormatOf(bytes: Uint8Array): PictureFormat | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'webp' : undefined;
}
