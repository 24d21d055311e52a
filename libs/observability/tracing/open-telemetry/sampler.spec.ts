import { ROOT_CONTEXT, SpanKind, trace } from '@opentelemetry/api';
import { SamplingDecision } from '@opentelemetry/sdk-trace';

import { samplerOf } from './sampler';

const LOW_ID = '00000000000000000000000000000001';
const HIGH_ID = 'ffffffff000000000000000000000000';

describe('samplerOf', () => {
  const keeps = (
    sampler: Parameters<typeof samplerOf>[0]['sampler'],
    parentFlags?: number,
    traceId = HIGH_ID,
  ): boolean => {
    const parent = { traceId, spanId: '0000000000000001', traceFlags: parentFlags ?? 0 };
    const context = parentFlags === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);
    const { decision } = samplerOf({ sampler, sampledShare: 0.5 }).shouldSample(
      context,
      traceId,
      'tea',
      SpanKind.INTERNAL,
      {},
      [],
    );
    return decision === SamplingDecision.RECORD_AND_SAMPLED;
  };

  it.each([
    ['always_on', true, true],
    ['always_off', false, false],
    ['traceidratio', false, false],
    ['parentbased_always_on', true, false],
    ['parentbased_always_off', false, false],
    ['parentbased_traceidratio', false, false],
  ] as const)('%s keeps a new trace: %s; one that was left out: %s', (sampler, root, below) => {
    expect(keeps(sampler)).toBe(root);
    expect(keeps(sampler, 0)).toBe(below);
  });

  it('goes with the parent where it shall, and by the share of ids', () => {
    expect(keeps('parentbased_always_off', 1)).toBe(true);
    expect(keeps('parentbased_traceidratio', undefined, LOW_ID)).toBe(true);
    expect(keeps('traceidratio', 1, HIGH_ID)).toBe(false);
  });
});
