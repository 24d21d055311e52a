import type { ListedSiteReport, SiteReport, SiteReportResult } from '@seoforge/site-report';

import type { NamedPostsDto, OverlappingPostsDto } from './reported-posts.dto';
import type {
  ScoreDistributionDto,
  SiteReportFindings,
  SiteReportResource,
  SiteReportSummary,
} from './site-report.dto';

export function siteReportSummaryOf(report: ListedSiteReport): Pick<SiteReportResource, keyof SiteReportSummary> {
  const { id, mostPosts, status, progress, createdAt, finishedAt } = report;
  const { stage, postsDone, postsTotal } = progress;
  return {
    id,
    limit: mostPosts,
    status,
    progress: { stage, postsDone, postsTotal },
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

export function siteReportResourceOf(report: SiteReport): SiteReportResource {
  return {
    ...siteReportSummaryOf(report),
    ...(report.result ? { report: findingsOf(report.result) } : {}),
    ...(report.failure ? { error: report.failure } : {}),
  };
}

/** Member by member, because the database does not keep their order. */
function findingsOf(result: SiteReportResult): SiteReportFindings {
  const { indexed, analysed, failed, failingChecks, fixes, competing, nearDuplicates } = result;
  return {
    indexed,
    analysed,
    failed: {
      count: failed.count,
      posts: failed.posts.map(({ externalId, url, code }) => ({ externalId, url, code })),
    },
    seo: inOrder(result.seo),
    readability: inOrder(result.readability),
    failingChecks: failingChecks.map(({ scorecard, check, bad, ok }) => ({ scorecard, check, bad, ok })),
    fixes: fixes.map(({ kind, scorecard, action, checks, postCount, gain, effort, howTo, canBeImproved, posts }) => {
      return { kind, scorecard, action, checks, postCount, gain, effort, howTo, canBeImproved, posts: named(posts) };
    }),
    competing: pairsOf(competing),
    nearDuplicates: pairsOf(nearDuplicates),
    orphans: namedPostsOf(result.orphans),
    withoutKeyphrase: namedPostsOf(result.withoutKeyphrase),
  };
}

function inOrder({ average, ratings, byTen }: ScoreDistributionDto): ScoreDistributionDto {
  const { bad, ok, good, notApplicable } = ratings;
  return { average, ratings: { bad, ok, good, notApplicable }, byTen };
}

function namedPostsOf({ count, posts }: NamedPostsDto): NamedPostsDto {
  return { count, posts: named(posts) };
}

function named(posts: NamedPostsDto['posts']): NamedPostsDto['posts'] {
  return posts.map(({ externalId, url, title, score }) => ({ externalId, url, title, score }));
}

function pairsOf({ count, posts, pairs }: OverlappingPostsDto): OverlappingPostsDto {
  return {
    count,
    posts: named(posts),
    pairs: pairs.map((pair) => {
      const { kind, similarity, advice, reason } = pair;
      const both = pair.posts.map(({ externalId, url, title }) => ({ externalId, url, title }));
      return { kind, similarity, advice, reason, posts: both };
    }),
  };
}
