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

  @TextField({
    description: 'Where the account has a second factor: the code of the authenticator app, or a recovery code.',
    maxLength: 32,
    optional: true,
    example: '123456',
  })
  code?: string;
}

export class RefreshRequest {
  @TextField({ description: '`refreshToken` of the last answer; good once.', maxLength: 64, minLength: 1 })
  refreshToken!: string;
}

export class SessionTokensDto {
  @ApiProperty({ description: 'Send it as `Authorization: Bearer …`.' })
  accessToken!: string;

  @ApiProperty({
    description: 'Exchange it at `/api/v1/auth/refresh` for new tokens; one that is used twice ends the session.',
  })
  refreshToken!: string;

  @ApiProperty({ description: 'Seconds until the access token expires.', example: 900 })
  expiresIn!: number;

  @ApiProperty({ example: 'Bearer' })
  tokenType!: string;
}
