import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SuggestLinks } from '@seoforge/posts';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { LinkSuggestionsDto } from './link-suggestions.dto';
import { LinkSuggestionsQuery } from './link-suggestions.query';

@ApiTags('Posts')
@Controller('api/v1/posts/link-suggestions')
export class LinkSuggestionsController {
  constructor(private readonly suggestLinks: SuggestLinks) {}

  @Get()
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({
    summary: 'Links that would serve readers, both ways',
    description:
      'Anchors stand in the texts, outside of links, headings and code, and never say what the text itself or a third post is about. ' +
      'With a keyphrase alone, outgoing links are those of a text about it, without places.',
  })
  @ApiOkResponse({ type: LinkSuggestionsDto })
  @ApiProblems({ 400: ['request.invalid', 'posts.query_empty'], 404: ['posts.not_found'] })
  list(
    @CurrentSite() { siteId }: ActingSite,
    @Query() { limit, ...query }: LinkSuggestionsQuery,
  ): Promise<LinkSuggestionsDto> {
    return this.suggestLinks.execute(siteId, query, limit);
  }
}
