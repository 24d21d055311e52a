import { ALLOW_ALL, DISALLOW_ALL, readRobots, type RobotsRules } from './robots-rules';

/** What a site answered for `/robots.txt`. */
export interface RobotsFile {
  readonly url: string;
  /** Null when nothing answered. */
  readonly status: number | null;
  readonly text: string;
  /** Why nothing answered: the code of an error. */
  readonly error?: string | undefined;
}

/** Reading is linear, but a site has many pages and addresses to ask about. */
const READ = new WeakMap<RobotsFile, Map<string, RobotsRules>>();

/** Whether a robot, named in lower case, may fetch an address. An absent file (4xx) forbids nothing, a failing one all (RFC 9309). */
export function isAllowedByRobots(file: RobotsFile, url: string, robot: string): boolean {
  const byRobot = READ.get(file) ?? new Map<string, RobotsRules>();
  READ.set(file, byRobot);
  const rules = byRobot.get(robot) ?? rulesFor(file, robot);
  byRobot.set(robot, rules);
  return rules.allows(url);
}

function rulesFor({ status, text }: RobotsFile, robot: string): RobotsRules {
  if (status === null || status >= 500) return DISALLOW_ALL;
  return status >= 400 ? ALLOW_ALL : readRobots(text, robot);
}
