import type { ErrorDetail } from '@seoforge/kernel';

import { loadConcern } from '../load-concern';
import { ErrorTrackingConfig } from './error-tracking.config';
import { TracingConfig } from './tracing.config';

const problemsOf = (concern: new () => object, environment: Record<string, string>): readonly ErrorDetail[] => {
  const problems: ErrorDetail[] = [];
  loadConcern(concern, environment, problems);
  return problems;
};

describe('TracingConfig', () => {
  it('is off, keeps every trace and tells nobody, unless it is told otherwise', () => {
    expect(new TracingConfig()).toMatchObject({
      sampler: 'parentbased_always_on',
      continuesCallers: false,
      propagateTo: [],
      exporterHeaders: {},
    });
    expect(new TracingConfig().endpoint).toBeUndefined();
  });

  it('reads header fields as OpenTelemetry writes them', () => {
    const { exporterHeaders } = loadConcern(
      TracingConfig,
      { OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a%20b=, Authorization=Bearer%20c' },
      [],
    );
    expect(exporterHeaders).toEqual({ 'api-key': 'a b=', Authorization: 'Bearer c' });
  });

  it.each([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'Bearer abc'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'key=a%0d%0aHost:b'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'key=%zz'],
    ['OTEL_TRACES_SAMPLER', 'jaeger_remote'],
    ['OTEL_TRACES_SAMPLER_ARG', '1.5'],
    ['TRACING_PROPAGATE_TO', 'https://api.example.com'],
  ])('refuses %s=%s, and does not repeat secrets', (name, value) => {
    const problems = problemsOf(TracingConfig, { [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ pointer: name, detail: expect.not.stringContaining(value) });
  });
});

describe('ErrorTrackingConfig', () => {
  it.each(['https://key@sentry.example.com/1', 'http://0a1b@127.0.0.1:9000/errors/42'])('takes %s', (dsn) => {
    expect(problemsOf(ErrorTrackingConfig, { SENTRY_DSN: dsn })).toEqual([]);
  });

  it.each(['https://sentry.example.com/1', 'https://key@sentry.example.com/', 'ftp://key@example.com/1', 'key'])(
    'refuses %s',
    (dsn) => {
      expect(problemsOf(ErrorTrackingConfig, { SENTRY_DSN: dsn })).toHaveLength(1);
    },
  );
});
