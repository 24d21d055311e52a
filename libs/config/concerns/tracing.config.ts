import { IsBoolean, IsIn, IsNumber, IsOptional, Matches, Max, Min, ValidateBy, buildMessage } from 'class-validator';

import { Secret } from '../secret';
import { IsHostAndPort, IsUrlWithScheme } from '../validators';
import { Variable } from '../variable.decorator';

/** As OpenTelemetry names them: https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/ */
const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/** Where spans go, and which ones are kept. */
export class TracingConfig {
  @Variable(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'URL of an OpenTelemetry collector that takes OTLP over HTTP, such as http://localhost:4318. Without it nothing is traced.',
  )
  @IsOptional()
  @IsUrlWithScheme(['http', 'https'])
  readonly endpoint?: string;

  @Variable(
    'OTEL_EXPORTER_OTLP_HEADERS',
    'Comma-separated name=value that are sent to the collector, such as its key; values are percent-encoded.',
  )
  @IsOptional()
  @IsHeaderList()
  readonly headers?: Secret;

  @Variable('OTEL_SERVICE_NAME', 'What traces call this program. By default seoforge-api and seoforge-worker.')
  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,100}$/, { message: '$property must be 1 to 100 printable ASCII characters' })
  readonly serviceName?: string;

  @Variable('OTEL_TRACES_SAMPLER', `Which traces are kept: ${SAMPLERS.join(', ')}.`)
  @IsIn(SAMPLERS)
  readonly sampler: (typeof SAMPLERS)[number] = 'parentbased_always_on';

  @Variable('OTEL_TRACES_SAMPLER_ARG', 'Share of traces that the samplers with traceidratio keep, from 0 to 1.')
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly sampledShare: number = 1;

  @Variable(
    'TRACING_CONTINUE_CALLERS',
    'Whether the trace of a caller goes on here, and its decision to sample holds: only behind a proxy of yours that sets traceparent itself. Otherwise a request begins a trace of its own, which links to the caller’s.',
  )
  @IsBoolean()
  readonly continuesCallers: boolean = false;

  @Variable('TRACING_PROPAGATE_TO', 'Comma-separated host:port that are sent traceparent. Nobody is by default.')
  @IsHostAndPort({ each: true })
  readonly propagateTo: string[] = [];

  /** Header fields of requests to the collector, by name. */
  get exporterHeaders(): Readonly<Record<string, string>> {
    return headersIn(this.headers?.reveal() ?? '') ?? {};
  }
}

function IsHeaderList(): PropertyDecorator {
  return ValidateBy({
    name: 'isHeaderList',
    validator: {
      validate: (value) => value instanceof Secret && headersIn(value.reveal()) !== undefined,
      defaultMessage: buildMessage(() => '$property must be name=value, with commas between several'),
    },
  });
}

/** @returns undefined for a text that is no list of header fields */
function headersIn(text: string): Record<string, string> | undefined {
  const headers: Record<string, string> = {};
  for (const item of text.split(',').filter((part) => part.trim() !== '')) {
    const [, name, value] = /^\s*([\w!#$&'*+.^`|~-]+)\s*=\s*([\x21-\x7e]*)\s*$/.exec(item) ?? [];
    if (name === undefined || value === undefined || !/^(?:[^%]|%[2-7][\da-f])*$/i.test(value)) return undefined;
    headers[name] = decodeURIComponent(value);
  }
  return headers;
}
