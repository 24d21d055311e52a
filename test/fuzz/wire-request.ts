import type { Operation } from '../support/openapi-operations';
import type { PathParameters } from '../support/openapi-scene';
import { mutated } from './mutations';
import { jsonText } from './raw-json';
import type { FuzzBody, FuzzRequest, PathValue } from './request-arbitrary';

/** With these, all headers stay below what Node.js reads of them at most (16 KiB). */
const MAXIMUM_HEADER_LENGTH = 1_000;
const MAXIMUM_ADDRESS_PART = 200;

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A thing that a run has made for requests of one operation to be about, and who may do that. */
export interface Subject {
  readonly owner: Readonly<Record<string, string>>;
  readonly key: Readonly<Record<string, string>>;
  readonly parameters: PathParameters;
  readonly example: unknown;
}

/** @param address where the request comes from, unless it says otherwise itself */
export function wireRequestOf(
  operation: Operation,
  request: FuzzRequest,
  subject: Subject,
  address: string,
): WireRequest {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    pathText(request.path[name] ?? 'made', subject.parameters[name] ?? name),
  );
  const query = request.query.map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`).join('&');
  const body = request.body && bodyText(request.body, subject.example);
  const own = { 'X-Forwarded-For': address, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
  const headers = [...Object.entries({ ...own, ...credentialsOf(request, subject) }), ...request.headers];
  return {
    method: operation.method,
    target: query === '' ? path : `${path}?${query}`,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, headerText(value)])),
    body,
  };
}

function pathText(value: PathValue, made: string): string {
  if (value === 'made') return percentEncoded(made);
  return 'raw' in value ? value.raw : percentEncoded(value.text);
}

/** As `encodeURIComponent`, with half characters as the bytes that they would be, and no longer than a request line may be. */
function percentEncoded(value: string): string {
  const text = value.slice(0, MAXIMUM_ADDRESS_PART);
  return text.isWellFormed() ? encodeURIComponent(text) : `%ed%a0%bc${encodeURIComponent(text.toWellFormed())}`;
}

function bodyText(body: FuzzBody, example: unknown): string {
  if (body.kind === 'text') return body.text;
  return jsonText(mutated(body.kind === 'example' ? example : body.value, body.mutations));
}

function credentialsOf({ credentials }: FuzzRequest, { owner, key }: Subject): Readonly<Record<string, string>> {
  switch (credentials.kind) {
    case 'owner':
      return owner;
    case 'key':
      return key;
    case 'none':
      return {};
    case 'hostile':
      return { [credentials.header]: credentials.value };
  }
}

/** What a client can put into a header at all. */
function headerText(value: string): string {
  return value.replaceAll(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '').slice(0, MAXIMUM_HEADER_LENGTH);
}
