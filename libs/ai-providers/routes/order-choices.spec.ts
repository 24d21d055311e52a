import type { CatalogueModel } from '../catalogue/catalogue-model';
import type { Candidate } from '../middleware/call';
import type { HealthOf, Health } from './health-of';
import { openCircuitsLast, orderChoices, type Choice, type Circumstances } from './order-choices';

const NOW = new Date('2026-11-23');
const UNMEASURED: Health = { latencyMs: null, errorRate: null, circuit: 'closed' };

function candidateOf(model: string, entry: CatalogueModel | null = null): Candidate {
  return { provider: 'local', model, entry, usableKeys: () => 1, ask: () => (async function* () {})() };
}

function pricedAt(model: string, inputUsd: number, outputUsd: number): Candidate {
  return candidateOf(model, {
    provider: 'local',
    model,
    kind: 'language',
    contextTokens: 8_192,
    maxOutputTokens: 8_192,
    input: ['text'],
    output: ['text'],
    prices: [{ validFrom: '2026-01-01', inputUsd, outputUsd, source: 'a spec', checkedOn: '2026-01-01' }],
  });
}

const choicesOf = (...candidates: Candidate[]): Choice[] => candidates.map((candidate) => ({ candidate, weight: 1 }));

const healthFrom =
  (measured: Readonly<Record<string, Partial<Health>>>): HealthOf =>
  (_provider, model) => ({ ...UNMEASURED, ...measured[model] });

function orderOf(
  strategy: Parameters<typeof orderChoices>[0],
  choices: readonly Choice[],
  circumstances: Partial<Circumstances> = {},
): string {
  const all = { healthOf: () => UNMEASURED, random: () => 0.5, now: NOW, ...circumstances };
  return orderChoices(strategy, choices, all)
    .map(({ model }) => model)
    .join(' ');
}

/** Every pair of draws from an even grid, so that shares are areas. */
function pairsOfDraws(steps: number): (readonly [number, number])[] {
  const draws = Array.from({ length: steps }, (_, step) => (step + 0.5) / steps);
  return draws.flatMap((first) => draws.map((second) => [first, second] as const));
}

describe('orderChoices', () => {
  it('keeps the order of a list by priority', () => {
    expect(orderOf('priority', choicesOf(candidateOf('b'), candidateOf('a'), candidateOf('c')))).toBe('b a c');
  });

  it('puts the cheapest first, by input and output together, and unknown prices last', () => {
    const choices = choicesOf(
      candidateOf('unknown'),
      pricedAt('even', 4, 4),
      pricedAt('cheap-input', 1, 9),
      pricedAt('cheap', 1, 2),
      pricedAt('even-too', 4, 4),
    );
    expect(orderOf('cheapest', choices)).toBe('cheap even even-too cheap-input unknown');
  });

  describe('fastest', () => {
    const choices = choicesOf(candidateOf('new'), candidateOf('slow'), candidateOf('flaky'), candidateOf('newer'));
    const healthOf = healthFrom({
      slow: { latencyMs: 900, errorRate: 0 },
      flaky: { latencyMs: 500, errorRate: 0.5 },
    });

    it('puts the model first whose answer is to be expected first, failures included', () => {
      expect(orderOf('fastest', choices, { healthOf })).toBe('slow flaky new newer');
      const better = healthFrom({ slow: { latencyMs: 900 }, flaky: { latencyMs: 500, errorRate: 0.4 } });
      expect(orderOf('fastest', choices, { healthOf: better })).toBe('flaky slow new newer');
    });

    it('tries an unmeasured model now and then', () => {
      expect(orderOf('fastest', choices, { healthOf, random: () => 0.09 })).toBe('new slow flaky newer');
      expect(orderOf('fastest', choices, { healthOf, random: () => 0.1 })).toBe('slow flaky new newer');
    });

    it('compares models that always fail by their latency', () => {
      const failing = { errorRate: 1, circuit: 'closed' } as const;
      const always = healthFrom({ slow: { ...failing, latencyMs: 900 }, flaky: { ...failing, latencyMs: 500 } });
      expect(orderOf('fastest', choices, { healthOf: always })).toBe('flaky slow new newer');
    });

    it('keeps the order of the list while nothing is measured', () => {
      expect(orderOf('fastest', choices)).toBe('new slow flaky newer');
    });
  });

  it('draws by weight, each model once', () => {
    const weighted = [
      { candidate: candidateOf('often'), weight: 3 },
      { candidate: candidateOf('seldom'), weight: 1 },
    ];
    const orders = pairsOfDraws(50).map((draws) => {
      const left = [...draws];
      return orderOf('weighted', weighted, { random: () => left.shift() ?? NaN });
    });
    expect(new Set(orders)).toEqual(new Set(['often seldom', 'seldom often']));
    expect(orders.filter((order) => order === 'often seldom').length / orders.length).toBeCloseTo(0.75, 2);
  });
});

describe('openCircuitsLast', () => {
  it('changes nothing else', () => {
    const healthOf = healthFrom({ a: { circuit: 'open' }, b: { circuit: 'half_open' }, d: { circuit: 'open' } });
    const candidates = ['a', 'b', 'c', 'd'].map((model) => candidateOf(model));
    expect(openCircuitsLast(candidates, healthOf).map(({ model }) => model)).toEqual(['b', 'c', 'a', 'd']);
  });
});
