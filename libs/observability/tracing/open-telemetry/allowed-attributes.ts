/**
 * What spans may tell, by the names of OpenTelemetry's semantic conventions (https://opentelemetry.io/docs/specs/semconv/). Left out on
 * purpose: addresses with path and query, header fields, `user_agent.original`, and addresses of callers.
 */
export const ALLOWED_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['error.type', 'server.address', 'server.port', 'network.protocol.version'],
  ...['http.request.method', 'http.response.status_code', 'http.route', 'url.scheme'],
  ...['db.system.name', 'db.namespace', 'db.operation.name'],
  ...['messaging.system', 'messaging.destination.name', 'messaging.operation.name', 'messaging.operation.type'],
  ...['gen_ai.operation.name', 'gen_ai.provider.name', 'gen_ai.request.model', 'gen_ai.response.model'],
  ...['gen_ai.response.finish_reasons', 'gen_ai.output.type'],
  ...['gen_ai.usage.input_tokens', 'gen_ai.usage.output_tokens', 'gen_ai.usage.cache_read.input_tokens'],
  ...['seoforge.ai.purpose', 'pgboss.job.retry_count'],
]);
