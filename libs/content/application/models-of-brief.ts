import { Inject, Injectable } from '@nestjs/common';
import { RouteResolver } from '@seoforge/ai-providers';
import { AppError } from '@seoforge/kernel';

import type { Brief } from '../domain/brief';
import type { ArticleOwner } from '../domain/queued-article';

export type Candidate = Awaited<ReturnType<RouteResolver['resolve']>>[number];

const WRITING = 'article.section';
const DRAWING = 'article.image';

/** Which models an article's calls would go to. */
@Injectable()
export class ModelsOfBrief {
  constructor(@Inject(RouteResolver) private readonly routes: Pick<RouteResolver, 'resolve'>) {}

  /**
   * In the order in which they would be asked. A brief's route is one of writers; pictures have a route of their own.
   * @throws AppError `ai.route_unknown`, `ai.model_unknown`
   */
  find({ siteId, mode }: ArticleOwner, { route }: Brief, purpose: string): Promise<readonly Candidate[]> {
    if (purpose === DRAWING) return this.routes.resolve({ siteId, mode, purpose }, 'image');
    return this.routes.resolve({ siteId, mode, purpose, ...(route === null ? {} : { models: [route] }) }, 'language');
  }

  /** @throws AppError `ai.route_unknown`, `ai.model_unknown` where the article would have nobody to write or to draw it */
  async check(owner: ArticleOwner, brief: Brief): Promise<void> {
    if (brief.route !== null) await this.find(owner, brief, WRITING).catch(atMember('/route'));
    if (brief.images > 0) await this.find(owner, brief, DRAWING).catch(atMember('/images'));
  }
}

function atMember(pointer: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof AppError)) throw error;
    const { code, kind, message } = error;
    throw new AppError({ code, kind, message, details: [{ pointer, detail: 'has no model that is served here' }] });
  };
}
