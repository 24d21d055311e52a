import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '@seoforge/auth';

import { BooleanField, ChoiceField, TextField } from '../http/fields';

export class CreateUserRequest {
  @TextField({
    description: 'E-mail address, with which the account logs in; one account per address, in any case.',
    maxLength: 254,
    minLength: 3,
    example: 'editor@example.com',
  })
  email!: string;

  @TextField({
    description: '15 to 256 characters that are hard to guess.',
    maxLength: 256,
    minLength: 1,
    example: 'seven violet kettles under oak 42',
  })
  password!: string;

  @ChoiceField({ description: 'What the account may do: each role may do what the ones after it may.', values: ROLES })
  role!: Role;
}

/** What is left out stays as it is. */
export class ChangeUserRequest {
  @ChoiceField({ description: 'What the account may do.', values: ROLES, optional: true })
  role?: Role;

  @BooleanField({ description: 'A disabled account cannot log in, and its sessions end.', optional: true })
  disabled?: boolean;
}

export class SetPasswordRequest {
  @TextField({
    description: '15 to 256 characters that are hard to guess.',
    maxLength: 256,
    minLength: 1,
    example: 'seven violet kettles under oak 42',
  })
  password!: string;
}

export class UserDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'editor@example.com' })
  email!: string;

  @ApiProperty({ enum: ROLES })
  role!: Role;

  @ApiProperty({ description: 'Whether the account is kept from logging in.' })
  disabled!: boolean;

  @ApiProperty({ description: 'Whether logging in needs a code.' })
  hasSecondFactor!: boolean;

  @ApiProperty({ format: 'date-time' })
  createdAt!: Date;
}

export class UserPageDto {
  @ApiProperty({ type: [UserDto], description: 'Newest first.' })
  items!: readonly UserDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one.' })
  nextCursor!: string | null;
}
