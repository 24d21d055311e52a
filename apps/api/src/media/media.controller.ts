import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { mediaNotFound, MediaStore } from '@seoforge/media';
import type { FastifyReply } from 'fastify';

import { Public } from '../http/access/public.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';

/** The same name is always the same picture; one that is missing may yet come, and is not to be remembered. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Pictures for everybody who reads an article: their names are not to be guessed. */
@ApiTags('Media')
@Controller('media')
export class MediaController {
  constructor(private readonly media: MediaStore) {}

  @Get(':name')
  @Public({ limit: 'read' })
  @ApiOperation({ summary: 'A picture' })
  @ApiParam({ name: 'name', description: 'The last part of a picture’s `url`.', schema: { type: 'string' } })
  @ApiProduces('image/png', 'image/jpeg', 'image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems({ 404: ['media.not_found'], 503: ['media.unavailable'] })
  async read(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const file = await this.media.read(name);
    if (file === null) throw mediaNotFound();
    reply.headers({ 'Cache-Control': FOREVER, 'Cross-Origin-Resource-Policy': 'cross-origin' });
    return new StreamableFile(file.bytes, { type: file.mediaType, length: file.bytes.length });
  }
}
