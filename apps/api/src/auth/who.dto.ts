import { ApiProperty } from '@nestjs/swagger';
import { ROLES, SCOPES, type Role, type Scope } from '@seoforge/auth';

class SiteSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'My site' })
  name!: string;
}

export class KeyVerification {
  @ApiProperty({ type: SiteSummary })
  site!: SiteSummary;

  @ApiProperty({ enum: SCOPES, isArray: true })
  scopes!: readonly Scope[];
}

export class CurrentAccount {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'owner@localhost' })
  email!: string;

  @ApiProperty({ enum: ROLES })
  role!: Role;

  @ApiProperty({ description: 'Whether logging in needs a code.' })
  hasSecondFactor!: boolean;
}
