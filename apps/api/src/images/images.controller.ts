import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GenerateImages, imageNotFound, isSimulated, ReadImages, RemoveImage, type Image } from '@seoforge/images';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { IdParam } from '../http/id.param';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { OperationId } from '../http/idempotency/operation-id.decorator';
import { whileConnected } from '../http/lifecycle/while-connected';
import { PageQuery } from '../http/page.query';
import { IMAGE_PROBLEMS } from './image-problems';
import { GenerateImagesRequest, imageOrderOf } from './image-request.dto';
import { GeneratedImagesResource, ImageList, ImageResource } from './image.dto';

const ImageId = (): ParameterDecorator => Param('id', new IdParam(imageNotFound));

@ApiTags('Images')
@Controller('api/v1/images')
export class ImagesController {
  constructor(
    private readonly generateImages: GenerateImages,
    private readonly readImages: ReadImages,
    private readonly removeImage: RemoveImage,
  ) {}

  @Post()
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'image' })
  @Idempotent()
  @ApiOperation({
    summary: 'Have pictures drawn',
    description:
      'WebP in exactly the size that was asked for, below 200 kB at 1200 × 630, without metadata. They count towards the site’s quota.',
  })
  @ApiOkResponse({ type: GeneratedImagesResource })
  @ApiProblems(IMAGE_PROBLEMS)
  async create(
    @OperationId() operationId: string,
    @CurrentSite() { siteId, mode }: ActingSite,
    @Body() request: GenerateImagesRequest,
    @Res({ passthrough: true }) { raw }: FastifyReply,
  ): Promise<GeneratedImagesResource> {
    const caller = { siteId, mode, operationId };
    const { images, ...answer } = await whileConnected(raw, (hungUp) =>
      this.generateImages.execute(imageOrderOf(request), caller, hungUp),
    );
    return { images: images.map((image) => this.#resourceOf(image)), ...answer };
  }

  @Get()
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The pictures of the site, those of its articles too, newest first' })
  @ApiOkResponse({ type: ImageList })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@CurrentSite() { siteId }: ActingSite, @Query() { limit, cursor }: PageQuery): Promise<ImageList> {
    const { items, nextCursor } = await this.readImages.page(siteId, limit, cursor ?? null);
    return { items: items.map((image) => this.#resourceOf(image)), nextCursor };
  }

  @Get(':id')
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'One picture: where it is, and what is known of it' })
  @ApiOkResponse({ type: ImageResource })
  @ApiProblems({ 404: ['images.not_found'] })
  async read(@CurrentSite() { siteId }: ActingSite, @ImageId() id: string): Promise<ImageResource> {
    return this.#resourceOf(await this.readImages.one(siteId, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'read' })
  @ApiOperation({
    summary: 'Delete a picture',
    description: 'Also from the store, at once; browsers and CDNs may show what they have kept of it.',
  })
  @ApiNoContentResponse({ description: 'The picture is gone.' })
  @ApiProblems({ 404: ['images.not_found'], 503: ['media.not_deleted'] })
  async remove(@CurrentSite() { siteId }: ActingSite, @ImageId() id: string): Promise<void> {
    await this.removeImage.execute(siteId, id);
  }

  #resourceOf(image: Image): ImageResource {
    const { id, width, height, bytes, alt, createdAt, expiresAt } = image;
    return {
      id,
      url: this.readImages.urlOf(image),
      width,
      height,
      bytes,
      mediaType: 'image/webp',
      alt,
      isSimulated: isSimulated(image),
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
    };
  }
}
