import { SetMetadata, applyDecorators } from '@nestjs/common';
import type { RateLimitClass } from '@seoforge/config';

import { ObservedAs } from '../observed-as.decorator';
import { RateLimited } from '../rate-limit/rate-limited.decorator';

export const PUBLIC = 'public';

/** Opens a route to anyone. @param limit what its requests are counted as; `none` for probes of load balancers. */
export function Public({ limit }: { readonly limit: RateLimitClass | 'none' }): MethodDecorator {
  return applyDecorators(
    SetMetadata(PUBLIC, true),
    ...(limit === 'none' ? [] : [RateLimited(limit), ObservedAs(limit)]),
  );
}
