import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@seoforge/auth';
import { isId } from '@seoforge/kernel';
import { KnownSites, siteDisabled, siteNotFound } from '@seoforge/sites';
import type { FastifyRequest } from 'fastify';

import { requestInvalid } from '../errors/request-invalid';
import { SITE_HEADER, type ActingSite } from './acting-site';

/** Finds the site that a request is for. */
@Injectable()
export class SiteOfRequest {
  constructor(@Inject(KnownSites) private readonly sites: Pick<KnownSites, 'find'>) {}

  /**
   * A key acts for its own site and no other. An administrator names one, on routes that work on one; what is ordered
   * there is real.
   * @throws AppError `site.disabled`, `site.not_found`, or `request.invalid` where an administrator names none
   */
  async find(request: FastifyRequest, principal: Principal, isNeeded: boolean): Promise<ActingSite | undefined> {
    if (principal.kind === 'site') {
      await this.#assertUsable(principal.siteId);
      return { siteId: principal.siteId, mode: principal.mode };
    }
    if (!isNeeded) return undefined;
    const named = request.headers[SITE_HEADER.toLowerCase()];
    if (named === undefined)
      throw requestInvalid([{ pointer: SITE_HEADER, detail: 'is needed: administrators name the site' }]);
    if (!isId(named)) throw siteNotFound();
    const siteId = named.toLowerCase();
    await this.#assertUsable(siteId);
    return { siteId, mode: 'live' };
  }

  async #assertUsable(siteId: string): Promise<void> {
    const site = await this.sites.find(siteId);
    if (!site) throw siteNotFound();
    if (site.disabledAt) throw siteDisabled();
  }
}
