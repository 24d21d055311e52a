import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FindOverlaps } from '@seoforge/posts';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { OverlapList } from './overlaps.dto';
import { OverlapsQuery } from './overlaps.query';

@ApiTags('Posts')
@Controller('api/v1/posts/overlaps')
export class OverlapsController {
  constructor(private readonly findOverlaps: FindOverlaps) {}

  @Get()
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({
    summary: 'Posts that would compete',
    description:
      'With a keyphrase, in whatever form and order of its words, or with a post: by what they want to be found for, and by their texts.',
  })
  @ApiOkResponse({ type: OverlapList })
  @ApiProblems({ 400: ['request.invalid', 'posts.query_empty'], 404: ['posts.not_found'] })
  async list(@CurrentSite() { siteId }: ActingSite, @Query() query: OverlapsQuery): Promise<OverlapList> {
    return { items: await this.findOverlaps.execute(siteId, query) };
  }
}
