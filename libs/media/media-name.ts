import { createHash } from 'node:crypto';

import type { MediaType } from './media-store';

const EXTENSIONS: Readonly<Record<MediaType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};
const NAME = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})-[0-9a-f]{32}\.(png|jpg|webp)$/;

/** What a picture's name says. */
export interface NamedMedia {
  readonly siteId: string;
  readonly mediaType: MediaType;
}

/** The site's id and the beginning of the content's SHA-256: not to be guessed, and the same for the same picture. */
export function mediaNameOf(siteId: string, bytes: Uint8Array, mediaType: MediaType): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return `${siteId}-${hash}.${EXTENSIONS[mediaType]}`;
}

/** @returns null for what cannot be the name of a picture, such as a path out of the folder. */
export function readMediaName(name: string): NamedMedia | null {
  const [, siteId, extension] = NAME.exec(name) ?? [];
  const mediaType = (Object.keys(EXTENSIONS) as MediaType[]).find((type) => EXTENSIONS[type] === extension);
  return siteId && mediaType ? { siteId, mediaType } : null;
}
