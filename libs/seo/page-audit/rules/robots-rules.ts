import type { PageFacts } from '../facts/page-facts';
import { forbiddingDirectivesOf, robotsDirectivesOf, type RobotsDirective } from '../robots/robots-directives';
import type { PageRule } from './page-rule';

/** What the page tells robots. */
export const ROBOTS_RULES: readonly PageRule[] = [
  {
    id: 'robots-noindex',
    severity: 'warning',
    message: 'A page that is to be found is not kept out of search results.',
    evidence: (page) => forbiddingDirectivesOf(page).map(describe),
  },
  {
    id: 'robots-nofollow',
    severity: 'notice',
    message: 'A page lets robots follow its links.',
    evidence: (page) =>
      robotsDirectivesOf(page)
        .filter(({ directive }) => directive === 'nofollow' || directive === 'none')
        .map(describe),
  },
  {
    id: 'robots-contradiction',
    severity: 'warning',
    message: 'What a page tells robots does not contradict itself.',
    evidence: (page: PageFacts): readonly string[] => {
      const directives = robotsDirectivesOf(page);
      return contradicting(directives, 'index', 'noindex').concat(contradicting(directives, 'follow', 'nofollow'));
    },
  },
];

function contradicting(directives: readonly RobotsDirective[], allowed: string, forbidden: string): string[] {
  const pair = directives.filter(({ directive }) => directive === allowed || directive === forbidden);
  const isContradiction = pair.some(({ directive, robot }) =>
    pair.some((other) => other.directive !== directive && other.robot === robot),
  );
  return isContradiction ? pair.map(describe) : [];
}

function describe({ robot, directive, source }: RobotsDirective): string {
  const place = source === 'meta' ? `meta ${robot ?? 'robots'}` : `X-Robots-Tag${robot === null ? '' : ` (${robot})`}`;
  return `${place}: ${directive}`;
}
