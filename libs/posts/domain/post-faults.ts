import type { ErrorDetail } from '@seoforge/kernel';

import type { Post } from './post';
import { webAddressOf } from './web-address';

/** Why posts cannot stand in the index together. @param pointerTo where in the request a post of the list stands */
export function faultsOf(posts: readonly Post[], pointerTo: (place: number) => string): readonly ErrorDetail[] {
  const seen = new Set<string>();
  return posts.flatMap(({ externalId, url }, place) => {
    const isTwice = seen.has(externalId);
    seen.add(externalId);
    return [
      ...(isTwice ? [{ pointer: `${pointerTo(place)}/externalId`, detail: 'must not stand twice in a batch' }] : []),
      ...(webAddressOf(url)
        ? []
        : [{ pointer: `${pointerTo(place)}/url`, detail: 'must be an absolute http(s) address' }]),
    ];
  });
}
