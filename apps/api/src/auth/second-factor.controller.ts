import { Body, Controller, Delete, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfirmSecondFactor, RemoveSecondFactor, SetUpSecondFactor, type UserPrincipal } from '@seoforge/auth';

import { Access } from '../http/access/access.decorator';
import { CurrentUser } from '../http/access/current-principal.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import {
  ConfirmSecondFactorRequest,
  RecoveryCodesDto,
  RemoveSecondFactorRequest,
  SecondFactorSecretDto,
  SetUpSecondFactorRequest,
} from './second-factor.dto';

@ApiTags('Access')
@Controller('api/v1/auth/second-factor')
export class SecondFactorController {
  constructor(
    private readonly setUpSecondFactor: SetUpSecondFactor,
    private readonly confirmSecondFactor: ConfirmSecondFactor,
    private readonly removeSecondFactor: RemoveSecondFactor,
  ) {}

  @Post()
  @Access({ role: 'viewer', limit: 'administration' })
  @Audited('second_factor.set_up', { atomic: false })
  @ApiOperation({
    summary: 'Set up a second factor (TOTP)',
    description: 'Nothing changes before a first code has confirmed it.',
  })
  @ApiCreatedResponse({ type: SecondFactorSecretDto })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed'],
    403: ['auth.password_wrong'],
    409: ['auth.second_factor_active'],
    429: ['auth.locked'],
  })
  setUp(
    @CurrentUser() { userId }: UserPrincipal,
    @Body() { password }: SetUpSecondFactorRequest,
    @Ip() address: string,
  ): Promise<SecondFactorSecretDto> {
    return this.setUpSecondFactor.execute(userId, password, address);
  }

  @Post('confirmation')
  @HttpCode(200)
  @Access({ role: 'viewer', limit: 'administration' })
  @Audited('second_factor.confirm', { atomic: false })
  @ApiOperation({ summary: 'Confirm the second factor: from now on logging in needs a code' })
  @ApiOkResponse({ type: RecoveryCodesDto })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed'],
    403: ['auth.code_wrong'],
    409: ['auth.second_factor_missing', 'auth.second_factor_active'],
    429: ['auth.locked'],
  })
  async confirm(
    @CurrentUser() { userId }: UserPrincipal,
    @Body() { code }: ConfirmSecondFactorRequest,
    @Ip() address: string,
  ): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.confirmSecondFactor.execute(userId, code, address) };
  }

  @Delete()
  @HttpCode(204)
  @Access({ role: 'viewer', limit: 'administration' })
  @Audited('second_factor.remove', { atomic: false })
  @ApiOperation({ summary: 'Remove your second factor' })
  @ApiNoContentResponse({ description: 'Logging in needs no code any more.' })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed'],
    403: ['auth.password_wrong', 'auth.code_wrong'],
    409: ['auth.second_factor_missing'],
    429: ['auth.locked'],
  })
  remove(
    @CurrentUser() { userId }: UserPrincipal,
    @Body() { password, code }: RemoveSecondFactorRequest,
    @Ip() address: string,
  ): Promise<void> {
    return this.removeSecondFactor.own(userId, password, code, address);
  }
}
