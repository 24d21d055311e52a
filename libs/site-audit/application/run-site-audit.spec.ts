import { Logger } from '@nestjs/common';
import { SiteAuditConfig } from '@seoforge/config';
import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { WebFetch, type WebAnswer, type WebRequest } from '@seoforge/http-fetch';
import { AppError, newId } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';
import { InMemoryJobQueue } from '@seoforge/queue/testing';

import { SiteCrawler } from '../crawl/site-crawler';
import type { SiteAudit } from '../domain/site-audit';
import { InMemoryAuditedPageRepository, InMemorySiteAuditRepository } from '../testing';
import { CancelSiteAudit } from './cancel-site-audit';
import { CrawlAndJudge } from './crawl-and-judge';
import { RequestSiteAudit } from './request-site-audit';
import { RunSiteAudit } from './run-site-audit';

const HOST = 'https://garden.example';
const SITE_ID = newId();
const clock = { now: () => new Date('2026-03-01T08:00:00.000Z') };

/** Every page links to all others. */
class ScriptedSite extends WebFetch {
  readonly requests: string[] = [];
  before: (path: string) => Promise<void> | void = () => undefined;
  redirectsTo: string | null = null;

  constructor(private readonly paths: readonly string[]) {
    super();
  }

  async fetch({ url }: WebRequest): Promise<WebAnswer> {
    const path = new URL(url).pathname;
    this.requests.push(path);
    await this.before(path);
    const isPage = this.paths.includes(path);
    const isMoved = isPage && this.redirectsTo !== null;
    const links = this.paths.map((to) => `<a href="${to}">Page ${to}</a>`).join('');
    return {
      url,
      redirects: [],
      status: isMoved ? 301 : isPage ? 200 : 404,
      headers: new Map([
        ['content-type', ['text/html']],
        ...(isMoved ? [['location', [this.redirectsTo ?? '']] as const] : []),
      ]),
      body: Buffer.from(isPage ? `<html><title>Page ${path}</title><body>${links}</body></html>` : ''),
      truncated: false,
      durationMs: 1,
      address: '203.0.113.1',
    };
  }

  fetchesOf(path: string): number {
    return this.requests.filter((request) => request === path).length;
  }
}

class Scene {
  readonly site = new ScriptedSite(['/', '/a', '/b', '/c']);
  readonly audits = new InMemorySiteAuditRepository();
  readonly pages = new InMemoryAuditedPageRepository();
  readonly events = new CollectedEvents();
  readonly notifications = new InMemoryNotifications();
  readonly transactions = new ImmediateTransactions();
  readonly queue = new InMemoryJobQueue();

  order(maxPages = 10): Promise<SiteAudit> {
    const request = new RequestSiteAudit(this.audits, this.queue, this.transactions, clock, new SiteAuditConfig());
    return request.execute(SITE_ID, `${HOST}/`, maxPages);
  }

  async run({ id }: SiteAudit, attempt = 1, signal = new AbortController().signal): Promise<SiteAudit> {
    await this.#runner.execute(id, { jobId: newId(), attempt, isLastAttempt: attempt > 10, signal });
    return this.read(id);
  }

  async abandon({ id }: SiteAudit): Promise<SiteAudit> {
    await this.#runner.abandon(id);
    return this.read(id);
  }

  async read(id: string): Promise<SiteAudit> {
    return (await this.audits.findForWork(id))!;
  }

  cancel({ id }: SiteAudit): Promise<void> {
    const { audits, transactions, notifications, events } = this;
    return new CancelSiteAudit(audits, transactions, notifications, clock, events).execute(SITE_ID, id);
  }

  get #runner(): RunSiteAudit {
    const sleep = async (): Promise<void> => undefined;
    const crawler = new SiteCrawler({ webFetch: this.site, clock, sleep, product: 'SEOForge' });
    const crawlAndJudge = new CrawlAndJudge(this.audits, this.pages, crawler, clock, new SiteAuditConfig());
    return new RunSiteAudit(this.audits, crawlAndJudge, this.transactions, this.notifications, clock, this.events);
  }
}

describe('RunSiteAudit', () => {
  let scene: Scene;

  beforeEach(() => {
    scene = new Scene();
  });

  it('audits a site to its end, and does nothing more when it is run again', async () => {
    const ended = await scene.run(await scene.order());
    expect(ended).toMatchObject({
      status: 'succeeded',
      progress: { stage: 'finished', pagesDone: 4, pagesKnown: 4 },
      report: { pageCount: 4, stoppedBy: null, unreachable: [] },
      failure: null,
    });
    const asked = scene.site.requests.length;
    await scene.run(ended, 2);
    expect(scene.site.requests).toHaveLength(asked);
    expect(scene.events.all).toMatchObject([{ name: 'site_audit.ended', facts: { outcome: 'succeeded' } }]);
  });

  it('fetches only what is missing after its process died, and reports the same', async () => {
    const { report } = await scene.run(await scene.order());
    scene = new Scene();
    const audit = await scene.order();
    const save = scene.pages.save.bind(scene.pages);
    let saves = 0;
    scene.pages.save = async (id, page) => {
      if ((saves += 1) >= 3) throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
      await save(id, page);
    };
    await expect(scene.run(audit)).rejects.toThrow('gone');
    expect(await scene.read(audit.id)).toMatchObject({ status: 'running', progress: { pagesDone: 2 } });
    const stored = (await scene.pages.load(audit.id)).map(({ summary }) => new URL(summary.url).pathname);
    scene.site.requests.length = 0;
    scene.pages.save = save;

    expect((await scene.run(audit, 2)).report).toEqual(report);
    expect(stored).toHaveLength(2);
    expect(stored.map((path) => scene.site.fetchesOf(path))).toEqual([0, 0]);
  });

  it.each([
    ['told by a notification', false],
    ['told by the database alone', true],
  ])('stops in the middle when it is cancelled, %s', async (_name, isDeaf) => {
    const audit = await scene.order();
    if (isDeaf) scene.notifications.subscribe = () => () => undefined;
    scene.site.before = async (path) => {
      if (path === '/a') await scene.cancel(audit);
    };
    expect(await scene.run(audit)).toMatchObject({ status: 'cancelled', report: null, failure: null });
    expect(scene.events.all).toMatchObject([{ name: 'site_audit.ended', facts: { outcome: 'cancelled' } }]);
    expect(scene.site.fetchesOf('/c')).toBe(0);
  });

  it('hands the job back when its process stops, and gives up when that has happened too often', async () => {
    const audit = await scene.order();
    const stopping = new AbortController();
    scene.site.before = (path) => {
      if (path === '/a') stopping.abort(new Error('stopping'));
    };
    await expect(scene.run(audit, 1, stopping.signal)).rejects.toThrow('stopping');
    expect(await scene.read(audit.id)).toMatchObject({ status: 'running' });
    expect(await scene.run(audit, 11, AbortSignal.abort(new Error('stopping')))).toMatchObject({
      status: 'failed',
      failure: { code: 'site_audit.interrupted' },
    });
  });

  it('fails when every attempt was lost with its process, unless it had ended', async () => {
    const lost = { status: 'failed', failure: { code: 'site_audit.interrupted' } };
    expect(await scene.abandon(await scene.order())).toMatchObject(lost);
    expect(await scene.abandon(await scene.run(await scene.order()))).toMatchObject({ status: 'succeeded' });
  });

  it('says why there is no page to audit', async () => {
    scene.site.before = (path) => {
      if (path === '/') throw new AppError({ code: 'fetch.timed_out', kind: 'timeout', message: 'Too slow.' });
    };
    const { status, failure } = await scene.run(await scene.order(1));
    expect([status, failure?.code]).toEqual(['failed', 'fetch.timed_out']);
  });

  it('says where the start page leads when that is another site', async () => {
    scene.site.redirectsTo = 'https://orchard.example/';
    const { status, failure } = await scene.run(await scene.order());
    expect([status, failure?.code]).toEqual(['failed', 'site_audit.leads_elsewhere']);
    expect(failure?.message).toContain('https://orchard.example/');
  });

  it('tries a defect again, logs it, and then fails without telling of it', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const audit = await scene.order();
    scene.site.before = () => {
      throw new TypeError('a secret');
    };
    await expect(scene.run(audit, 1)).rejects.toThrow('a secret');
    const { status, failure } = await scene.run(audit, 3);
    expect([status, failure?.code]).toEqual(['failed', 'internal']);
    expect(failure?.message).not.toContain('secret');
    expect(error).toHaveBeenCalledTimes(1);
  });
});

describe('RequestSiteAudit', () => {
  it('lets sites take turns', async () => {
    const scene = new Scene();
    const { id } = await scene.order();
    expect(scene.queue.jobs).toMatchObject([{ data: { auditId: id }, options: { groupId: SITE_ID } }]);
  });

  it('refuses what is no web address of a usual length, and more than a site may have under way', async () => {
    const scene = new Scene();
    const request = new RequestSiteAudit(
      scene.audits,
      new InMemoryJobQueue(),
      scene.transactions,
      clock,
      new SiteAuditConfig(),
    );
    for (const url of ['ftp://a.example/', 'no address', `https://a.example/${'é'.repeat(1_000)}`])
      await expect(request.execute(SITE_ID, url, 1)).rejects.toMatchObject({ code: 'site_audit.invalid_url' });
    for (let index = 0; index < 10; index += 1) await scene.order();
    await expect(scene.order()).rejects.toMatchObject({ code: 'site_audit.too_many' });
  });
});
