import type { RobotsFile } from './robots-file';

/** Directives that robots know (RFC 9309 and the extensions that large search engines document). */
const KNOWN_DIRECTIVES: ReadonlySet<string> = new Set(
  'user-agent disallow allow sitemap crawl-delay clean-param host request-rate visit-time noindex content-signal'.split(
    ' ',
  ),
);
const RULES_OF_A_GROUP: ReadonlySet<string> = new Set(['allow', 'disallow', 'crawl-delay', 'noindex']);
const MOST_PROBLEMS = 50;

/** What is wrong with a robots.txt; empty when it is absent (4xx) or sound (Lighthouse, "robots-txt"). */
export function robotsFileProblems({ status, text }: RobotsFile): readonly string[] {
  if (status === null) return ['The site did not answer.'];
  if (status >= 500) return [`Status ${status}: robots treat the whole site as forbidden.`];
  if (status >= 400) return [];
  const problems: string[] = [];
  let hasUserAgent = false;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line =
      raw
        .replace(/^\uFEFF/, '')
        .split('#', 1)[0]
        ?.trim() ?? '';
    if (line === '' || problems.length >= MOST_PROBLEMS) continue;
    const problem = problemOf(line, hasUserAgent);
    if (problem !== null) problems.push(`Line ${index + 1}: ${problem}: ${line}`);
    hasUserAgent ||= /^user-agent\s*:/i.test(line);
  }
  return problems;
}

function problemOf(line: string, hasUserAgent: boolean): string | null {
  const colon = line.indexOf(':');
  if (colon < 0) return 'there is no colon';
  const name = line.slice(0, colon).trim().toLowerCase();
  const value = line.slice(colon + 1).trim();
  if (!KNOWN_DIRECTIVES.has(name)) return 'no robot knows this';
  if (name === 'user-agent' && value === '') return 'no user agent is named';
  if (name === 'sitemap' && !URL.canParse(value)) return 'the address of a sitemap must be whole';
  if (RULES_OF_A_GROUP.has(name) && !hasUserAgent) return 'no user agent is named before it';
  if (name === 'allow' || name === 'disallow') return problemOfPattern(value);
  return null;
}

function problemOfPattern(pattern: string): string | null {
  if (pattern !== '' && !/^[/*]/.test(pattern)) return 'a path starts with a slash or an asterisk';
  const dollar = pattern.indexOf('$');
  return dollar >= 0 && dollar < pattern.length - 1 ? 'a dollar sign stands at the end only' : null;
}
