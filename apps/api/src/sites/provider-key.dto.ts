import { ApiProperty } from '@nestjs/swagger';

import { TextField } from '../http/fields';

/** What may stand in an HTTP header, in which vendors take keys. */
const API_KEY = { expression: /^[\x21-\x7e]+$/, message: 'must be printable ASCII without spaces' };

/** A key of the site's own account at a provider. */
export class SetProviderKeyRequest {
  @TextField({
    description: 'The key, as the provider gave it. It is stored sealed, and never shown again.',
    minLength: 8,
    maxLength: 500,
    pattern: API_KEY,
  })
  apiKey!: string;
}

export class ProviderKeyDto {
  @ApiProperty({ example: 'openai' })
  provider!: string;

  @ApiProperty({ description: 'The last 4 characters of the key; empty where it is short.', example: 'x7Qd' })
  hint!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ type: String, format: 'date-time', description: 'When the key was last set.' })
  updatedAt!: Date;
}
