import { AnalysisConfig } from '@seoforge/config';
import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { AppError, newId } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';
import { postNotFound, type FindOverlaps, type Post } from '@seoforge/posts';
import { InMemoryPostIndex, sampleIndexedPost } from '@seoforge/posts/testing';
import { InMemoryJobQueue } from '@seoforge/queue/testing';
import type { Analysis, AnalysisInput, AnalysisOutcome, AnalyzeContent } from '@seoforge/seo';

import { analyze } from '../../seo/engine';
import type { SiteReport } from '../domain/site-report';
import type { SiteReportResult } from '../domain/site-report-result';
import { InMemorySiteReportRepository } from '../testing';
import { AnalyseIndex } from './analyse-index';
import { CancelSiteReport } from './cancel-site-report';
import { FindOrphans } from './find-orphans';
import { JudgePost } from './judge-post';
import { RequestSiteReport } from './request-site-report';
import { RunSiteReport } from './run-site-report';
import { SurveyIndex } from './survey-index';

const SITE_ID = newId();
const MINUTE_MS = 60_000;

/** The product but for threads, the database and the queue. */
class Scene {
  readonly posts = new InMemoryPostIndex();
  readonly reports = new InMemorySiteReportRepository();
  readonly queue = new InMemoryJobQueue();
  readonly notifications = new InMemoryNotifications();
  readonly transactions = new ImmediateTransactions();
  readonly events = new CollectedEvents();
  readonly analysed: string[] = [];
  readonly #known = new Map<string, Analysis>();
  readonly clock = { timeMs: Date.parse('2026-03-01T08:00:00.000Z'), now: () => new Date(this.clock.timeMs) };
  beforeAnalysis: (input: AnalysisInput) => AppError | null = () => null;

  async fill(count: number, postOf: (index: number) => Partial<Post> = () => ({})): Promise<void> {
    const posts = Array.from({ length: count }, (_, index) =>
      sampleIndexedPost(SITE_ID, { externalId: String(1_000 + index), ...postOf(index) }),
    );
    await this.posts.put(posts);
  }

  order(mostPosts: number | null = null): Promise<SiteReport> {
    const { reports, posts, queue, transactions, clock } = this;
    return new RequestSiteReport(reports, posts, queue, transactions, clock).execute(SITE_ID, mostPosts);
  }

  async run({ id }: Pick<SiteReport, 'id'>, signal = new AbortController().signal, attempt = 1): Promise<SiteReport> {
    await this.#runner.execute(id, { jobId: newId(), attempt, isLastAttempt: attempt > 10, signal });
    return (await this.reports.findForWork(id))!;
  }

  async resultOfRun(mostPosts: number | null = null): Promise<SiteReportResult> {
    return (await this.run(await this.order(mostPosts))).result!;
  }

  cancel({ id }: SiteReport): Promise<void> {
    const { reports, transactions, notifications, clock } = this;
    return new CancelSiteReport(reports, transactions, notifications, clock, this.events).execute(SITE_ID, id);
  }

  get #runner(): RunSiteReport {
    const { posts, reports, queue, transactions, notifications, clock } = this;
    const analyzeContent = { executeAll: (inputs: readonly AnalysisInput[]) => this.#analyse(inputs) };
    const findOverlaps = {
      execute: async (siteId: string, { externalId }: { externalId: string }) => {
        if (!(await posts.find(siteId, externalId))) throw postNotFound();
        return [];
      },
    };
    const judgePost = new JudgePost(
      analyzeContent as unknown as AnalyzeContent,
      findOverlaps as unknown as FindOverlaps,
    );
    const survey = new SurveyIndex(posts);
    const analyseIndex = new AnalyseIndex(reports, posts, judgePost, clock, new AnalysisConfig());
    const orphans = new FindOrphans(posts, survey);
    return new RunSiteReport(
      reports,
      posts,
      survey,
      analyseIndex,
      orphans,
      judgePost,
      queue,
      transactions,
      notifications,
      clock,
      this.events,
    );
  }

  async #analyse(inputs: readonly AnalysisInput[]): Promise<AnalysisOutcome[]> {
    return inputs.map((input) => {
      const failure = this.beforeAnalysis(input);
      if (failure) return { failure };
      this.analysed.push(input.permalink!);
      return { analysis: { contentHash: '', ...this.#analysisOf(input) } };
    });
  }

  /** Most posts have the same text. */
  #analysisOf({ permalink: _permalink, slug: _slug, ...input }: AnalysisInput): Analysis {
    const key = JSON.stringify(input);
    const analysis = this.#known.get(key) ?? analyze(input);
    this.#known.set(key, analysis);
    return analysis;
  }
}

const analysisFailure = (code: string, retryable: boolean): AppError =>
  new AppError({ code, kind: retryable ? 'unavailable' : 'timeout', message: 'No.', retryable });

describe('RunSiteReport', () => {
  let scene: Scene;

  beforeEach(() => {
    scene = new Scene();
  });

  it('reports on every post, and does nothing more when it is run again', async () => {
    await scene.fill(3, (index) => ({ keyphrase: index === 0 ? null : 'pruning roses' }));
    const ended = await scene.run(await scene.order());
    expect(ended).toMatchObject({
      status: 'succeeded',
      checkpoint: null,
      progress: { stage: 'finished', postsDone: 3 },
    });
    expect(ended.result).toMatchObject({
      indexed: 3,
      analysed: 3,
      withoutKeyphrase: { count: 1 },
      failed: { count: 0 },
    });
    expect(ended.result?.failingChecks).toContainEqual({ scorecard: 'seo', check: 'usedKeywords', bad: 0, ok: 2 });
    const analysed = scene.analysed.length;
    expect(await scene.run(ended)).toEqual(ended);
    expect(scene.analysed).toHaveLength(analysed);
    expect(scene.events.all).toMatchObject([{ name: 'site_report.ended', facts: { outcome: 'succeeded' } }]);
  });

  it('says nothing of posts where there are none', async () => {
    const result = await scene.resultOfRun();
    expect(result).toMatchObject({ indexed: 0, analysed: 0, fixes: [], seo: { average: null } });
  });

  it('goes on after the last whole page of a worker that was killed, and reports the same', async () => {
    await scene.fill(250);
    const whole = await scene.resultOfRun();
    scene = new Scene();
    await scene.fill(250);
    const report = await scene.order();
    const killed = new AbortController();
    scene.beforeAnalysis = () => {
      if (scene.analysed.length === 130) killed.abort();
      return null;
    };
    await expect(scene.run(report, killed.signal)).rejects.toThrow('aborted');
    expect(await scene.reports.findForWork(report.id)).toMatchObject({
      status: 'running',
      progress: { stage: 'analysing', postsDone: 100, postsTotal: 250 },
      checkpoint: { cursor: '1099' },
    });
    scene.analysed.length = 0;
    const { result } = await scene.run(report, undefined, 2);
    expect(new Set(scene.analysed).has('https://www.example.com/1099/')).toBe(false);
    expect(result).toEqual(whole);
  });

  it('makes way for others after some minutes, and goes on in a job of its own', async () => {
    await scene.fill(120);
    scene.beforeAnalysis = () => {
      scene.clock.timeMs += MINUTE_MS;
      return null;
    };
    const report = await scene.order();
    expect(await scene.run(report)).toMatchObject({ status: 'running', progress: { postsDone: 100 } });
    expect(scene.queue.jobs).toMatchObject([{ options: { groupId: SITE_ID } }, { data: { reportId: report.id } }]);
    expect(await scene.run(report)).toMatchObject({ status: 'succeeded', result: { analysed: 120 } });
    expect(scene.queue.jobs).toHaveLength(2);
  });

  it('analyses those that were changed last, where it is to analyse some', async () => {
    await scene.fill(10, (index) => ({ updatedAt: new Date(Date.UTC(2026, 0, 10 - index)) }));
    expect(await scene.resultOfRun(3)).toMatchObject({ indexed: 10, analysed: 3 });
    expect(new Set(scene.analysed.slice(0, 3))).toEqual(
      new Set(['1000', '1001', '1002'].map((id) => `https://www.example.com/${id}/`)),
    );
  });

  it('leaves out none of the posts for those that come meanwhile', async () => {
    await scene.fill(120);
    let isFilled = false;
    scene.beforeAnalysis = () => {
      if (!isFilled) void scene.fill(5, (index) => ({ externalId: `1105${index}` }));
      isFilled = true;
      return null;
    };
    const { analysed } = await scene.resultOfRun();
    expect(analysed).toBe(125);
    expect(scene.analysed).toContain('https://www.example.com/1119/');
  });

  it('analyses no more than it was asked to for posts that come meanwhile', async () => {
    await scene.fill(101);
    scene.beforeAnalysis = () => {
      if (scene.analysed.length === 0) void scene.fill(5, (index) => ({ externalId: `11005${index}` }));
      return null;
    };
    expect(await scene.resultOfRun(101)).toMatchObject({ indexed: 101, analysed: 101 });
  });

  it('goes on without a post that is removed while it is judged', async () => {
    await scene.fill(3);
    scene.beforeAnalysis = ({ permalink }) => {
      if (permalink?.includes('1001')) void scene.posts.remove(SITE_ID, '1001');
      return null;
    };
    expect(await scene.resultOfRun()).toMatchObject({ analysed: 2, failed: { count: 0 }, orphans: { count: 2 } });
  });

  it('counts and names what cannot be analysed, and no figure counts it', async () => {
    await scene.fill(3);
    scene.beforeAnalysis = ({ permalink }) =>
      permalink?.includes('1001') ? analysisFailure('analysis.timed_out', false) : null;
    const { failed, analysed, seo } = await scene.resultOfRun();
    expect(failed).toEqual({
      count: 1,
      posts: [{ externalId: '1001', url: 'https://www.example.com/1001/', code: 'analysis.timed_out' }],
    });
    expect([analysed, seo.byTen.reduce((sum, count) => sum + count)]).toEqual([2, 2]);
  });

  it('is tried again after what passes', async () => {
    await scene.fill(1);
    const report = await scene.order();
    scene.beforeAnalysis = () => analysisFailure('analysis.busy', true);
    await expect(scene.run(report)).rejects.toMatchObject({ code: 'analysis.busy' });
    scene.beforeAnalysis = () => null;
    expect(await scene.run(report, undefined, 2)).toMatchObject({ status: 'succeeded' });
  });

  it('finds posts that no other links to, however the links are written', async () => {
    const links = ['http://example.com/1001#top', 'https://www.example.com/1001/'];
    const content = links.map((href) => `<p>See <a href="${href}">the other</a>.</p>`).join('');
    await scene.fill(3, () => ({ content }));
    const { orphans, fixes } = await scene.resultOfRun();
    expect(orphans).toMatchObject({ count: 2, posts: [{ externalId: '1000' }, { externalId: '1002' }] });
    expect(orphans.posts.every(({ score }) => score > 0)).toBe(true);
    expect(fixes.at(-1)).toMatchObject({ kind: 'orphan', postCount: 2, gain: null });
  });

  it('stops in the middle of a page when it is cancelled', async () => {
    await scene.fill(40);
    const report = await scene.order();
    let cancelling: Promise<void> | undefined;
    scene.beforeAnalysis = () => {
      cancelling ??= scene.cancel(report);
      return null;
    };
    expect(await scene.run(report)).toMatchObject({ status: 'cancelled', result: null, checkpoint: null });
    await cancelling;
    expect(scene.events.all).toMatchObject([{ name: 'site_report.ended', facts: { outcome: 'cancelled' } }]);
    expect(scene.analysed.length).toBeLessThan(40);
  });

  it('gives whoever asks again the report that is under way, unless another is asked for', async () => {
    await scene.fill(1);
    const report = await scene.order(5);
    expect(await scene.order(5)).toEqual(report);
    await expect(scene.order()).rejects.toMatchObject({ code: 'site_report.running' });
    await scene.run(report);
    expect((await scene.order()).id).not.toBe(report.id);
    expect(scene.queue.jobs).toHaveLength(2);
  });
});
