import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangePassword, ChangeUser, CreateUser, ReadUsers, RemoveSecondFactor, userNotFound } from '@seoforge/auth';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { IdParam } from '../http/id.param';
import { PageQuery } from '../http/page.query';
import { userResourceOf } from './user-resource';
import { ChangeUserRequest, CreateUserRequest, SetPasswordRequest, UserDto, UserPageDto } from './user.dto';

const UserId = (): ParameterDecorator => Param('id', new IdParam(userNotFound));

@ApiTags('Users')
@Controller('api/v1/users')
export class UsersController {
  constructor(
    private readonly readUsers: ReadUsers,
    private readonly createUser: CreateUser,
    private readonly changeUser: ChangeUser,
    private readonly changePassword: ChangePassword,
    private readonly removeSecondFactor: RemoveSecondFactor,
  ) {}

  @Get()
  @Access({ role: 'owner', limit: 'read' })
  @ApiOperation({ summary: 'The administrators, newest first' })
  @ApiOkResponse({ type: UserPageDto })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@Query() { limit, cursor }: PageQuery): Promise<UserPageDto> {
    const { items, nextCursor } = await this.readUsers.page(limit, cursor ?? null);
    return { items: items.map(userResourceOf), nextCursor };
  }

  @Post()
  @Access({ role: 'owner', limit: 'administration' })
  @Audited('user.create')
  @ApiOperation({ summary: 'Add an administrator' })
  @ApiCreatedResponse({ type: UserDto, description: 'See `Location`.' })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed', 'auth.email_invalid', 'auth.password_invalid'],
    409: ['auth.email_taken'],
  })
  async create(@Body() request: CreateUserRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<UserDto> {
    const user = await this.createUser.execute(request);
    reply.header('Location', `/api/v1/users/${user.id}`);
    return userResourceOf(user);
  }

  @Get(':id')
  @Access({ role: 'owner', limit: 'read' })
  @ApiOperation({ summary: 'One administrator' })
  @ApiOkResponse({ type: UserDto })
  @ApiProblems({ 404: ['user.not_found'] })
  async read(@UserId() id: string): Promise<UserDto> {
    return userResourceOf(await this.readUsers.one(id));
  }

  @Patch(':id')
  @Access({ role: 'owner', limit: 'administration' })
  @Audited('user.change')
  @ApiOperation({ summary: 'Change what an administrator may do', description: 'It holds at once, everywhere.' })
  @ApiOkResponse({ type: UserDto })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed'],
    404: ['user.not_found'],
    409: ['user.last_owner'],
  })
  async change(@UserId() id: string, @Body() { role, disabled }: ChangeUserRequest): Promise<UserDto> {
    return userResourceOf(await this.changeUser.execute(id, { role, isDisabled: disabled }));
  }

  @Put(':id/password')
  @HttpCode(204)
  @Access({ role: 'owner', limit: 'administration' })
  @Audited('user.set_password')
  @ApiOperation({ summary: 'Give an administrator another password' })
  @ApiNoContentResponse({ description: 'The new password holds; all sessions of the account have ended.' })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed', 'auth.password_invalid'],
    404: ['user.not_found'],
  })
  setPassword(@UserId() id: string, @Body() { password }: SetPasswordRequest): Promise<void> {
    return this.changePassword.ofUser(id, password);
  }

  @Delete(':id/second-factor')
  @HttpCode(204)
  @Access({ role: 'owner', limit: 'administration' })
  @Audited('user.remove_second_factor')
  @ApiOperation({ summary: 'Remove the second factor of an administrator who has lost it' })
  @ApiNoContentResponse({ description: 'Logging in needs no code any more.' })
  @ApiProblems({ 404: ['user.not_found'] })
  resetSecondFactor(@UserId() id: string): Promise<void> {
    return this.removeSecondFactor.ofUser(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Access({ role: 'owner', limit: 'administration' })
  @Audited('user.remove')
  @ApiOperation({ summary: 'Remove an administrator' })
  @ApiNoContentResponse({ description: 'The account is gone, with its sessions.' })
  @ApiProblems({ 404: ['user.not_found'], 409: ['user.last_owner'] })
  remove(@UserId() id: string): Promise<void> {
    return this.changeUser.remove(id);
  }
}
