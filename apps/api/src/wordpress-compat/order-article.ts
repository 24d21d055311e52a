import { Injectable } from '@nestjs/common';
import { RetryArticle, SubmitArticle } from '@seoforge/content';
import { AppError } from '@seoforge/kernel';

import type { ActingSite } from '../http/access/acting-site';
import type { ContentRequest } from './content-request';
import { orderedOnce } from './ordered-once';
import { Orders, type Order } from './orders';

const KIND = 'article';

/** An article, and the request that it was ordered by. */
export interface OrderedArticle {
  readonly order: Order;
  readonly request: ContentRequest;
}

/** Orders an article, or finds the one that an earlier request of the same subject has ordered. */
@Injectable()
export class OrderArticle {
  constructor(
    private readonly orders: Orders,
    private readonly submitArticle: SubmitArticle,
    private readonly retryArticle: RetryArticle,
  ) {}

  /**
   * @param withoutPictures the same request, for where no model draws any
   * @throws AppError what `SubmitArticle` throws
   */
  async execute(
    site: ActingSite,
    request: ContentRequest,
    withoutPictures: () => ContentRequest,
  ): Promise<OrderedArticle> {
    try {
      return { order: await this.#order(site, request), request };
    } catch (error) {
      if (!isCode(error, 'ai.route_unknown') || request.brief.images === 0) throw error;
      const possible = withoutPictures();
      return { order: await this.#order(site, possible), request: possible };
    }
  }

  /** An article that failed goes on with what it has; one that was cancelled is over, and a new one is ordered. */
  async #order(site: ActingSite, request: ContentRequest): Promise<Order> {
    const { subject, brief } = request;
    const order = await this.orders.join({ site, kind: KIND, subject, wording: brief });
    const { status } = await orderedOnce(() => this.submitArticle.execute(site, brief, order.id));
    if (status === 'cancelled') {
      await this.orders.forget(order);
      return this.#order(site, request);
    }
    if (status === 'failed') await this.#retry(order);
    return order;
  }

  /** Another request may have been faster. */
  async #retry({ siteId, id }: Order): Promise<void> {
    try {
      await this.retryArticle.execute(siteId, id, KIND);
    } catch (error) {
      if (!isCode(error, 'article.not_failed')) throw error;
    }
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof AppError && error.code === code;
}
