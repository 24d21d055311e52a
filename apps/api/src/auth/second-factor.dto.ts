import { ApiProperty } from '@nestjs/swagger';

import { TextField } from '../http/fields';

export class SetUpSecondFactorRequest {
  @TextField({ description: 'Password of the account.', maxLength: 256, minLength: 1 })
  password!: string;
}

export class SecondFactorSecretDto {
  @ApiProperty({ description: 'For the authenticator app, in base 32; shown once.', example: 'JBSWY3DPEHPK3PXP' })
  secret!: string;

  @ApiProperty({ description: 'The same to be shown as a QR code.', example: 'otpauth://totp/…' })
  uri!: string;
}

export class ConfirmSecondFactorRequest {
  @TextField({
    description: 'The code that the authenticator app shows.',
    maxLength: 6,
    minLength: 6,
    example: '123456',
  })
  code!: string;
}

export class RecoveryCodesDto {
  @ApiProperty({
    type: [String],
    description: 'Each stands in for a code once; shown once.',
    example: ['k7wqp-m2xne'],
  })
  recoveryCodes!: readonly string[];
}

export class RemoveSecondFactorRequest {
  @TextField({ description: 'Password of the account.', maxLength: 256, minLength: 1 })
  password!: string;

  @TextField({ description: 'A code of the authenticator app, or a recovery code.', maxLength: 32, minLength: 1 })
  code!: string;
}
