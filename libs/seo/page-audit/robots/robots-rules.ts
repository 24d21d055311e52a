import { robotsPath, robotsRule, type RobotsRule } from './robots-rule';

/** Real files have a few dozen, the longest some hundreds. */
const MAX_RULES = 2_000;
const MAX_SITEMAPS = 100;
const MAX_PATTERN_CHARACTERS = 2_048;
/** Each costs a search in every address; real patterns have one to three. */
const MAX_WILDCARDS = 20;

/** What a robots.txt asks of one crawler (RFC 9309). */
export interface RobotsRules {
  readonly allows: (url: string) => boolean;
  /** `crawl-delay`; null without one. */
  readonly crawlDelaySeconds: number | null;
  /** As written. */
  readonly sitemaps: readonly string[];
}

export const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelaySeconds: null, sitemaps: [] };
export const DISALLOW_ALL: RobotsRules = { ...ALLOW_ALL, allows: () => false };

/** What groups say to those that they name. */
interface Group {
  readonly rules: RobotsRule[];
  crawlDelaySeconds: number | null;
}

/**
 * Reads a robots.txt, whatever is in it. All groups that name the crawler count together; those for `*` only where none does.
 * @param product the crawler's name there, in lower case.
 */
export function readRobots(text: string, product: string): RobotsRules {
  const groups = { own: emptyGroup(), everybody: emptyGroup() };
  const sitemaps: string[] = [];
  let isNamed = false;
  let spokenTo = new Set<Group>();
  let isInRules = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const { key, value } = fieldOf(line);
    if (key === 'user-agent') {
      if (isInRules) spokenTo = new Set();
      isInRules = false;
      if (productOf(value) === product) spokenTo.add(groups.own);
      if (value === '*') spokenTo.add(groups.everybody);
      isNamed ||= spokenTo.has(groups.own);
    } else if (key === 'sitemap') {
      if (value !== '' && sitemaps.length < MAX_SITEMAPS) sitemaps.push(value);
    } else if (key !== '') {
      isInRules = true;
      for (const group of spokenTo) addTo(group, key, value);
    }
  }
  const { rules, crawlDelaySeconds } = isNamed ? groups.own : groups.everybody;
  return { allows: (url) => verdictOn(url, rules), crawlDelaySeconds, sitemaps };
}

function emptyGroup(): Group {
  return { rules: [], crawlDelaySeconds: null };
}

function fieldOf(line: string): { readonly key: string; readonly value: string } {
  const content = line.split('#', 1)[0] ?? '';
  const colon = content.indexOf(':');
  if (colon < 0) return { key: '', value: '' };
  return { key: content.slice(0, colon).trim().toLowerCase(), value: content.slice(colon + 1).trim() };
}

function productOf(userAgent: string): string {
  return /^[a-z0-9._-]*/.exec(userAgent.toLowerCase())?.[0] ?? '';
}

function addTo(group: Group, key: string, value: string): void {
  if (key === 'crawl-delay') {
    const seconds = Number(value);
    if (value !== '' && seconds >= 0) group.crawlDelaySeconds = seconds;
  } else if (key === 'allow' || key === 'disallow') {
    if (group.rules.length < MAX_RULES && isUsable(value)) group.rules.push(robotsRule(key === 'allow', value));
  }
}

function isUsable(pattern: string): boolean {
  return pattern !== '' && pattern.length <= MAX_PATTERN_CHARACTERS && pattern.split('*').length <= MAX_WILDCARDS + 1;
}

/** The longest pattern that fits decides; `allow` where two are as long. */
function verdictOn(url: string, rules: readonly RobotsRule[]): boolean {
  const path = robotsPath(url);
  let winner: RobotsRule | undefined;
  for (const rule of rules) {
    if (winner !== undefined && (rule.length < winner.length || (rule.length === winner.length && !rule.allows)))
      continue;
    if (rule.matches(path)) winner = rule;
  }
  return winner?.allows ?? true;
}
