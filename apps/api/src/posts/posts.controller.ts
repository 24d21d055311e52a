import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PutPost, PutPosts, ReadPosts, RemovePost } from '@seoforge/posts';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { PostParameters, PutPostRequest, PutPostsRequest } from './post-request.dto';
import { postOf, postResourceOf, postSummaryOf } from './post-resource';
import { PostList, PostResource, PostSummaryDto, PutPostsOutcome } from './post.dto';
import { PostsQuery } from './posts.query';

@ApiTags('Posts')
@Controller('api/v1/posts')
export class PostsController {
  constructor(
    private readonly putPost: PutPost,
    private readonly putPosts: PutPosts,
    private readonly readPosts: ReadPosts,
    private readonly removePost: RemovePost,
  ) {}

  @Put(':externalId')
  @Access({ scope: 'posts:write', role: 'admin', forSite: true, limit: 'analysis' })
  @ApiOperation({
    summary: 'Put a post into the index',
    description:
      'To be sent when the site publishes or changes one, in a body of at most 2 MiB. What is stored just so already is not written again. ' +
      'A site has at most 100,000 posts in its index.',
  })
  @ApiOkResponse({ type: PostSummaryDto, description: 'The post stands in the place of the one before.' })
  @ApiCreatedResponse({ type: PostSummaryDto, description: 'The post is new.' })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed', 'posts.invalid'],
    409: ['posts.too_many'],
    413: ['request.too_large'],
  })
  async put(
    @CurrentSite() { siteId }: ActingSite,
    @Param() { externalId }: PostParameters,
    @Body() request: PutPostRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostSummaryDto> {
    const { post, isNew } = await this.putPost.execute(postOf(siteId, externalId, request));
    reply.status(isNew ? 201 : 200);
    return postSummaryOf(post);
  }

  @Post('batch')
  @HttpCode(200)
  @Access({ scope: 'posts:write', role: 'admin', forSite: true, limit: 'analysis' })
  @ApiOperation({
    summary: 'Put many posts into the index',
    description: 'At most 100 in a body of at most 10 MiB: all of them, or none where one is refused.',
  })
  @ApiOkResponse({ type: PutPostsOutcome, description: 'How many were new, changed and as before.' })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed', 'posts.invalid'],
    409: ['posts.too_many'],
    413: ['request.too_large'],
  })
  async putMany(@CurrentSite() { siteId }: ActingSite, @Body() { posts }: PutPostsRequest): Promise<PutPostsOutcome> {
    const outcome = await this.putPosts.execute(posts.map((post) => postOf(siteId, post.externalId, post)));
    const { created, updated, unchanged } = outcome;
    return { created: created.length, updated: updated.length, unchanged: unchanged.length };
  }

  @Delete(':externalId')
  @HttpCode(204)
  @Access({ scope: 'posts:write', role: 'admin', forSite: true, limit: 'analysis' })
  @ApiOperation({ summary: 'Take a post out of the index' })
  @ApiNoContentResponse({ description: 'The post is in it no more.' })
  @ApiProblems({ 400: ['request.invalid'], 404: ['posts.not_found'] })
  async remove(@CurrentSite() { siteId }: ActingSite, @Param() { externalId }: PostParameters): Promise<void> {
    await this.removePost.execute(siteId, externalId);
  }

  @Get(':externalId')
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'A post as the index knows it' })
  @ApiOkResponse({ type: PostResource })
  @ApiProblems({ 400: ['request.invalid'], 404: ['posts.not_found'] })
  async get(@CurrentSite() { siteId }: ActingSite, @Param() { externalId }: PostParameters): Promise<PostResource> {
    return postResourceOf(await this.readPosts.get(siteId, externalId));
  }

  @Get()
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({
    summary: 'The posts of the site',
    description: 'In the order of their external ids, page by page; or those that are spelled like a text.',
  })
  @ApiOkResponse({ type: PostList })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@CurrentSite() { siteId }: ActingSite, @Query() { limit, cursor, like }: PostsQuery): Promise<PostList> {
    const page =
      like === undefined
        ? await this.readPosts.page(siteId, limit, cursor ?? null)
        : await this.readPosts.spelledLike(siteId, like, limit);
    return { items: page.items.map(postSummaryOf), nextCursor: page.nextCursor };
  }
}
