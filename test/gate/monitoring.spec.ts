import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { renderedDashboards } from '../../deploy/monitoring/grafana/build/dashboards.cjs';
import openapi from '../../openapi.json';
import { documentedMetrics } from '../support/documented-metrics';

const ROOT = path.join(__dirname, '../..');
const DASHBOARDS = 'deploy/monitoring/grafana/dashboards';

/** What exporters and Prometheus itself tell. */
const OF_OTHERS = /^(?:up|ALERTS|probe_success|probe_ssl_earliest_cert_expiry|node_filesystem_(?:avail|size)_bytes)$/;
/** A name with an underscore that is no label, no function, and stands where a series may. */
const SERIES = /(?<![\w:"])(?:[a-z]+_[a-z0-9_]+|up|ALERTS)(?=[{[\s)]|$)(?!\s*\()/gm;
const RECORDED = /seoforge:\w+:\w+/g;

const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const textOf = (pattern: string): string => globSync(pattern, { cwd: ROOT }).map(read).join('\n');

const rules = textOf('deploy/monitoring/prometheus/rules/*.yml');
const alerts = new Set([...rules.matchAll(/- alert: (\w+)/g)].map(([, name = '']) => name));
const pageOf = (alert: string): string => `${alert.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()}.md`;

/** Every expression of the rules: what stands after `expr:`, on its line or indented below it. */
const ruleExpressions = [...rules.matchAll(/^( +)expr: (?:\|\n((?:\1 {2}.*\n)+)|(.*)\n)/gm)].map(
  ([, , block, line]) => block ?? line ?? '',
);
const dashboardExpressions = [...textOf(`${DASHBOARDS}/*.json`).matchAll(/"expr": ("(?:[^"\\]|\\.)*")/g)].map(
  ([, text = '""']) => JSON.parse(text) as string,
);

/** Names of series in an expression, without the labels that it groups by and those in braces. */
function seriesIn(expression: string): readonly string[] {
  const bare = expression.replace(/\{[^}]*\}/g, ' ').replace(/\b(?:by|on|without) \([^)]*\)/g, ' ');
  return [...bare.matchAll(SERIES)].map(([name]) => name);
}

describe('monitoring', () => {
  it('has rules and dashboards to look at', () => {
    expect(alerts.size).toBeGreaterThan(30);
    expect(ruleExpressions).toHaveLength([...rules.matchAll(/^ +expr:/gm)].length);
    expect(dashboardExpressions.length).toBeGreaterThan(40);
    expect(seriesIn('sum by (a_b) (rate(some_total{c_d="e"}[5m])) / other_bytes > 1')).toEqual([
      'some_total',
      'other_bytes',
    ]);
  });

  it('asks for metrics that docs/metrics.md tells of, and for no others', () => {
    const documented = documentedMetrics();
    const isKnown = (name: string): boolean =>
      OF_OTHERS.test(name) ||
      documented.has(name) ||
      documented.get(name.replace(/_(?:bucket|sum|count)$/, ''))?.type === 'histogram';
    const asked = [...ruleExpressions, ...dashboardExpressions].flatMap(seriesIn);
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked)].filter((name) => !isKnown(name))).toEqual([]);
  });

  it('asks for labels and values that docs/metrics.md tells of', () => {
    const documented = documentedMetrics();
    const selectors = [...ruleExpressions, ...dashboardExpressions].flatMap((expression) => [
      ...expression.matchAll(/(\w+)\{([^}]*)\}/g),
    ]);
    const unknown = selectors.flatMap(([, name = '', matchers = '']) => {
      const metric = documented.get(name) ?? documented.get(name.replace(/_(?:bucket|sum|count)$/, ''));
      if (!metric) return [];
      return [...matchers.matchAll(/(\w+)(=~?|!~?=?)"([^"]*)"/g)]
        .filter(([, label = '', operator = '', value = '']) => {
          if (['job', 'le'].includes(label)) return false;
          const values = metric.labels.get(label);
          const isPlain = !operator.includes('~') && value !== '';
          return values === undefined || (isPlain && values !== null && !values.includes(value));
        })
        .map(([matcher]) => `${name}{${matcher}}`);
    });
    expect(unknown).toEqual([]);
  });

  it('uses what it records', () => {
    const recorded = new Set([...rules.matchAll(/- record: (\S+)/g)].map(([, name]) => name));
    const used = new Set([...ruleExpressions, ...dashboardExpressions].flatMap((text) => text.match(RECORDED) ?? []));
    expect([...used].sort()).toEqual([...recorded].sort());
  });

  it('has a page of what to do for every alert, which links to it, and a test', () => {
    const links = [...rules.matchAll(/- alert: (\w+)\n[^]*?runbook_url: '{{ \$externalLabels\.runbooks }}\/(.+)'/g)];
    expect(links).toHaveLength([...rules.matchAll(/- alert: /g)].length);
    expect(links.filter(([, alert = '', page]) => page !== pageOf(alert))).toEqual([]);
    expect([...alerts].filter((alert) => !existsSync(path.join(ROOT, 'docs/runbook', pageOf(alert))))).toEqual([]);
    const tests = textOf('test/monitoring/rules/*.test.yml');
    expect([...alerts].filter((alert) => !tests.includes(`alertname="${alert}"`))).toEqual([]);
  });

  it('has pages that say what it means, how to see it, what to do, and how to know that it is over', () => {
    for (const alert of alerts) {
      expect(read(`docs/runbook/${pageOf(alert)}`)).toMatch(
        new RegExp(
          `^# ${alert}\n\n.+\n\n## How to see it\n[^]+\n## What to do\n[^]+\n## How to know that it is over\n\n.+`,
        ),
      );
    }
  });

  it('lists every alert in the runbook, with who is told', () => {
    const severities = Map.groupBy(
      rules.matchAll(/- alert: (\w+)\n[^]*?severity: (\w+)/g),
      ([, alert = '']: RegExpMatchArray) => alert,
    );
    const told = [...severities].map(
      ([alert, matches]) =>
        `${alert} ${[...new Set(matches.map(([, , severity = '']) => severity))].sort().join(', ')}`,
    );
    const rows = read('docs/runbook/README.md').matchAll(/\| \[(\w+)\]\((.+?)\) +\| (.+?) +\|/g);
    expect([...rows].map(([, alert = '', , who = '']) => `${alert} ${who}`).sort()).toEqual(told.sort());
  });

  it('sends people to pages and routes that there are', () => {
    const pages = globSync('docs/runbook/*.md', { cwd: ROOT });
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, link = '']) => path.join(path.dirname(page), link)),
    );
    expect(links.filter((link) => !existsSync(path.join(ROOT, link)))).toEqual([]);
    const routes = pages.flatMap((page) => [
      ...read(page).matchAll(/(GET|POST|PUT|PATCH|DELETE) (\/api\/v1\/[\w/{}-]+)/g),
    ]);
    const paths: Readonly<Record<string, object>> = openapi.paths;
    const unknown = routes.filter(([, method = '', route = '']) => !(method.toLowerCase() in (paths[route] ?? {})));
    expect(unknown.map(([route]) => route)).toEqual([]);
  });

  it('names variables and commands that there are', () => {
    const pages = [...alerts].map((alert) => read(`docs/runbook/${pageOf(alert)}`)).join('\n');
    const variables = [...pages.matchAll(/(?<=[`$])([A-Z]+(?:_[A-Z]+)+)(?=[`="])/g)].map(([, name = '']) => name);
    expect(variables.length).toBeGreaterThan(20);
    const known = read('.env.example');
    const isKnown = (name: string): boolean => known.includes(`\n#${name.replace(/_FILE$/, '')}=`);
    expect(variables.filter((name) => !isKnown(name))).toEqual([]);
    const commands = [...pages.matchAll(/cli\/src\/main\.js ([a-z-]+)/g)].map(([, command = '']) => command);
    expect(commands.length).toBeGreaterThan(3);
    const isCommand = (name: string): boolean =>
      existsSync(path.join(ROOT, `apps/cli/src/commands/${name}.command.ts`));
    expect(commands.filter((name) => !isCommand(name))).toEqual([]);
  });

  it('routes alerts that there are', () => {
    const routed =
      read('deploy/monitoring/alertmanager/alertmanager.yml').match(/\b(?:[A-Z][a-z]+){2,}\b(?=[|"\],])/g) ?? [];
    expect(routed.length).toBeGreaterThan(10);
    expect(routed.filter((name) => !alerts.has(name))).toEqual([]);
  });

  it('has the dashboards that their sources make', async () => {
    const made = await renderedDashboards();
    expect([...made.keys()].sort()).toEqual(globSync('*.json', { cwd: path.join(ROOT, DASHBOARDS) }).sort());
    for (const [name, text] of made) expect(read(`${DASHBOARDS}/${name}`)).toBe(text);
  });
});
