import { newId } from '@seoforge/kernel';

import type { Image } from '../domain/image';

/** A picture of a site, with a name of its own. */
export function sampleImage(siteId: string, changes: Partial<Image> = {}): Image {
  const id = newId();
  return {
    id,
    siteId,
    operationId: newId(),
    position: 0,
    name: `${siteId}-${id.replaceAll('-', '')}.webp`,
    bytes: 20_000,
    width: 1_200,
    height: 630,
    alt: 'A cup of tea',
    provider: 'openai',
    model: 'gpt-image-1',
    promptHash: '0'.repeat(64),
    costMicroUsd: 40_000,
    createdAt: new Date('2026-03-01T12:00:00.000Z'),
    expiresAt: null,
    ...changes,
  };
}
