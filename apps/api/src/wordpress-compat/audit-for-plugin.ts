import { Injectable } from '@nestjs/common';
import {
  ReadSiteAudits,
  RequestSiteAudit,
  WaitForSiteAudit,
  type ReportedFinding,
  type SiteReport,
} from '@seoforge/site-audit';

import { WEB_ADDRESS } from '../http/fields/patterns';
import { AnonymousLimits } from './anonymous-limits';
import { thrownAgain } from './kept-failure';
import type { CompatCall } from './compat-call';
import { LenientBody } from './lenient-body';
import { orderedOnce } from './ordered-once';
import { Orders } from './orders';
import { WaitForPlugin } from './wait-for-plugin';
import type { WebsiteAnswerDto } from './website-answer.dto';
import { stillWorking } from './wordpress.errors';

const LONGEST_ADDRESS = 2_000;
/** More than the start page takes longer than any plug-in waits. */
const PAGES = 1;
const ONE_TYPE = 'There is one type of analysis here: the whole audit of one page.';

/** Audits the start page of a website while the plug-in waits. */
@Injectable()
export class AuditForPlugin {
  constructor(
    private readonly orders: Orders,
    private readonly requestSiteAudit: RequestSiteAudit,
    private readonly waitForSiteAudit: WaitForSiteAudit,
    private readonly readSiteAudits: ReadSiteAudits,
    private readonly limits: AnonymousLimits,
    private readonly waitForPlugin: WaitForPlugin,
  ) {}

  /** @throws AppError `request.invalid`, `rate_limit.exceeded`, `wordpress.still_working`, `site_audit.…` */
  async execute(call: CompatCall): Promise<WebsiteAnswerDto> {
    const { site, response } = call;
    const body = new LenientBody(call.body);
    const url = readAddress(body);
    const hasType = body.has('analysis_type');
    await this.limits.admit(call, 'request');
    const order = await this.orders.join({ site, kind: 'audit', subject: { url }, wording: { url } });
    await orderedOnce(() => this.requestSiteAudit.execute(site.siteId, url, PAGES, order.id));
    await this.waitForPlugin.execute(call, 'other', (timeoutMs, signal) =>
      this.waitForSiteAudit.execute(site.siteId, order.id, timeoutMs, signal),
    );
    const { report, failure, status } = await this.readSiteAudits.one(site.siteId, order.id);
    if (report) {
      this.orders.deliverWith(response, order);
      return bodyOf(url, report, hasType ? [ONE_TYPE] : []);
    }
    if (!failure && status !== 'cancelled') throw stillWorking();
    await this.orders.forget(order);
    throw thrownAgain(failure ?? { code: 'site_audit.has_ended', message: 'The audit was cancelled.' });
  }
}

function readAddress(body: LenientBody): string {
  const given = body.text(LONGEST_ADDRESS, 'url', 'website_url', 'site_url');
  const url = given === undefined || given.includes('://') ? given : `https://${given}`;
  if (url === undefined || !WEB_ADDRESS.expression.test(url)) body.fault('/url', WEB_ADDRESS.message);
  body.refuseFaults();
  return url ?? '';
}

function bodyOf(url: string, { findings, lighthouse }: SiteReport, notes: readonly string[]): WebsiteAnswerDto {
  const inWords = ({ message, evidence: [first] }: ReportedFinding): string =>
    first === undefined ? message : `${message} (${first})`;
  const recommendations = findings.map(({ message }) => message);
  const analysis = {
    url,
    score: lighthouse.score,
    issues: findings.filter(({ severity }) => severity !== 'notice').map(inWords),
    recommendations,
    suggestions: [...notes, ...recommendations],
  };
  return { success: true, ...analysis, analysis, result: analysis };
}
