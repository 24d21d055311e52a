import type { GeneratedImage } from '../ports/image-model';
import { providerFailure } from './provider-failure';

/** Several times what a vendor's largest picture takes as PNG. */
const MAX_PICTURE_BYTES = 20 * 1024 * 1024;

/**
 * A picture as a vendor sends it. Its type is read from its first bytes, whatever the vendor says.
 * @throws ProviderError `invalid_answer` where it is none of the port's types, or too large
 */
export function pictureFrom(provider: string, base64: string): GeneratedImage {
  if ((base64.length * 3) / 4 > MAX_PICTURE_BYTES) {
    throw providerFailure(provider, 'invalid_answer', { code: 'picture_too_large' });
  }
  const bytes = Buffer.from(base64, 'base64');
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw providerFailure(provider, 'invalid_answer', { code: 'no_picture' });
  return { bytes, mediaType };
}

/** PNG 5.2, JFIF and the RIFF container of WebP. */
function mediaTypeOf(bytes: Buffer): GeneratedImage['mediaType'] | undefined {
  const start = bytes.toString('latin1', 0, 12);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'image/webp' : undefined;
}
