import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  type Sampler,
} from '@opentelemetry/sdk-trace';
import type { TracingConfig } from '@seoforge/config';

const PARENT_BASED = 'parentbased_';

/** What decides whether a trace is kept, by the standard's names. */
export function samplerOf({ sampler, sampledShare }: Pick<TracingConfig, 'sampler' | 'sampledShare'>): Sampler {
  if (!sampler.startsWith(PARENT_BASED)) return rootSampler(sampler, sampledShare);
  return new ParentBasedSampler({ root: rootSampler(sampler.slice(PARENT_BASED.length), sampledShare) });
}

function rootSampler(name: string, share: number): Sampler {
  if (name === 'traceidratio') return new TraceIdRatioBasedSampler(share);
  return name === 'always_off' ? new AlwaysOffSampler() : new AlwaysOnSampler();
}
