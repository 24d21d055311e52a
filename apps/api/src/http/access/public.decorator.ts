import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const PUBLIC = 'public';

/** Opens a route to anyone. */
export function Public(): CustomDecorator {
  return SetMetadata(PUBLIC, true);
}
