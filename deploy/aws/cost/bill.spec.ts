import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { exampleDeployment } from '../app/example-context';
import { synthesise } from '../app/synthesise';
import type { Environment } from '../environments/environment';
import { ENVIRONMENTS } from '../environments/environments';
import { billOf, type Bill } from './bill';
import { PriceList } from './price-list';
import { renderBill } from './render-bill';

/** What was asked for: about 120 USD a month, within a fifth. */
const ASKED_USD = 120;
const TOLERANCE = 0.2;

const prices = PriceList.of('us-east-1');

function billFor(environment: Partial<Environment>, more: Readonly<Record<string, string>> = {}): Bill {
  const deployment = exampleDeployment('production', more);
  const templates = synthesise({ ...deployment, environment: { ...deployment.environment, ...environment } });
  return billOf(Object.values(templates), environment.purchase ?? deployment.environment.purchase, prices);
}

const usual = billFor({});

describe('the bill of production', () => {
  it.each(['savings-plan', 'on-demand'] as const)('is within a fifth of 120 USD with %s', (purchase) => {
    const { totalUsd } = billFor({ purchase });
    expect(totalUsd).toBeGreaterThan(ASKED_USD * (1 - TOLERANCE));
    expect(totalUsd).toBeLessThan(ASKED_USD * (1 + TOLERANCE));
  });

  it('has the sizes that are synthesised', () => {
    const { sizes } = ENVIRONMENTS.production;
    const paid = usual.lines.map(({ price }) => price);
    expect(paid).toEqual(
      expect.arrayContaining([
        `ec2.${sizes.instanceType}.savings-plan`,
        `rds.postgres.db.${sizes.databaseClass}`,
        `elasticache.valkey.${sizes.cacheNodeType}`,
        'alb',
        'route53.zone',
        'cloudwatch.alarm-metric',
      ]),
    );
  });

  it('follows a size that changes, and a switch', () => {
    const { sizes } = ENVIRONMENTS.production;
    const usdOf = ({ lines }: Bill, price: string): number => lines.find((line) => line.price === price)?.usd ?? 0;
    const larger = billFor({ sizes: { ...sizes, databaseClass: 't4g.medium' } });
    expect(usdOf(larger, 'rds.postgres.db.t4g.medium')).toBeCloseTo(0.065 * 730, 5);
    const twoZones = billFor({ sizes: { ...sizes, isDatabaseMultiZone: true } });
    expect(twoZones.totalUsd - usual.totalUsd).toBeCloseTo(0.032 * 730 + 20 * 0.115, 5);
    expect(billFor({ hasFirewall: true }).totalUsd - usual.totalUsd).toBeCloseTo(5 + 4, 5);
  });

  it('has tasks instead of machines on Fargate', () => {
    const paid = billFor({}, { compute: 'fargate' }).lines.map(({ price }) => price);
    expect(paid).toEqual(expect.arrayContaining(['fargate.vcpu', 'fargate.gb', 'ipv4']));
    expect(paid.filter((price) => price.startsWith('ec2.') || price === 'ebs.gp3')).toEqual([]);
  });

  it('refuses a size without a price', () => {
    const { sizes } = ENVIRONMENTS.production;
    expect(() => billFor({ sizes: { ...sizes, instanceType: 'm7i.large' } })).toThrow('ec2.m7i.large.savings-plan');
  });

  it('adds up, line by line', () => {
    const printed = renderBill(usual, prices).split('\n').slice(2);
    expect(printed).toHaveLength(usual.lines.length + 1);
    expect(printed.at(-1)).toContain(usual.totalUsd.toFixed(2));
  });
});

describe('the README', () => {
  it('has the bill as it is', () => {
    const squeezed = (text: string): string => text.replaceAll(/-{3,}/g, '---').replaceAll(/ +/g, ' ');
    const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
    const rows = renderBill(usual, prices).split('\n');
    expect(rows.filter((row) => !row.includes('---') && !squeezed(readme).includes(squeezed(row)))).toEqual([]);
  });
});

describe('prices', () => {
  it('say where they are from and when they were known to hold', () => {
    const vague = Object.entries(prices.prices).filter(
      ([, { usd, source, asOf }]) =>
        !(usd > 0) || !source.startsWith('https://aws.amazon.com/') || !/^20\d\d-[01]\d$/.test(asOf),
    );
    expect(vague).toEqual([]);
  });
});
