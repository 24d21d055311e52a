import { ApiProperty } from '@nestjs/swagger';

import { TextField } from '../http/fields';

export class LogInRequest {
  @TextField({
    description: 'E-mail address of the account.',
    maxLength: 254,
    minLength: 3,
    example: 'owner@localhost',
  })
  email!: string;

  @TextField({ description: 'Password of the account.', maxLength: 256, minLength: 1 })
  password!: string;
}

export class AccessTokenAnswer {
  @ApiProperty({ description: 'Send it as `Authorization: Bearer …`.' })
  accessToken!: string;

  @ApiProperty({ description: 'Seconds until the token expires.', example: 900 })
  expiresIn!: number;

  @ApiProperty({ example: 'Bearer' })
  tokenType!: string;
}
