import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';

import type { Operation, Parameter } from '../support/openapi-operations';
import { hostileName, hostileText, hostileValue } from './hostile-values';
import { mutation, type Mutation } from './mutations';
import { valueArbitrary } from './value-arbitrary';

/** Who calls: somebody real, nobody, or somebody with `value` in the place of real credentials. */
export type Credentials =
  | { readonly kind: 'owner' | 'key' | 'none' }
  | { readonly kind: 'hostile'; readonly header: 'Authorization' | 'X-API-Key'; readonly value: string };

/** A part of the path: what was made for it, a text, or bytes as they are to be sent. */
export type PathValue = 'made' | { readonly text: string } | { readonly raw: string };

/** What the body is made from: the example that works, a value that the schema allows, or text that may be no JSON. */
export type FuzzBody =
  | { readonly kind: 'example'; readonly mutations: readonly Mutation[] }
  | { readonly kind: 'value'; readonly value: unknown; readonly mutations: readonly Mutation[] }
  | { readonly kind: 'text'; readonly text: string };

/** A request before the ids, keys and tokens of a run are put into it: the same seed makes the same ones in every run. */
export interface FuzzRequest {
  /** Which of the things that a run has made it is about, modulo their number. */
  readonly about: number;
  readonly credentials: Credentials;
  readonly path: Readonly<Record<string, PathValue>>;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: readonly (readonly [string, string])[];
  readonly body: FuzzBody | undefined;
}

/** Requests of one operation, from right ones to nonsense. */
export function requestArbitrary(operation: Operation, document: OpenAPIObject): fc.Arbitrary<FuzzRequest> {
  const inPlace = (place: Parameter['in']): Parameter[] => operation.parameters.filter((one) => one.in === place);
  return fc.record({
    about: fc.nat(9),
    credentials: credentials(operation),
    path: fc.record(Object.fromEntries(inPlace('path').map(({ name }) => [name, pathValue]))),
    query: pairs([...inPlace('query').map((parameter) => queryPair(parameter, document)), unknownPair]),
    headers: pairs([...inPlace('header').map((parameter) => headerPair(parameter, document)), ...COMMON_HEADERS]),
    body: operation.body ? body(operation.body.schema, document) : fc.constant(undefined),
  });
}

function credentials({ security }: Operation): fc.Arbitrary<Credentials> {
  const canary = fc.constantFrom<Credentials>(
    { kind: 'hostile', header: 'Authorization', value: 'Bearer canary.canary.canary' },
    { kind: 'hostile', header: 'Authorization', value: 'Basic Y2FuYXJ5OmNhbmFyeQ==' },
    { kind: 'hostile', header: 'X-API-Key', value: `sf_live_${'canary-'.repeat(6)}c` },
  );
  const hostile = fc.record({
    kind: fc.constant('hostile' as const),
    header: fc.constantFrom('Authorization' as const, 'X-API-Key' as const),
    value: hostileText.map((text) => `Bearer ${text}`),
  });
  const keys = security.includes('apiKey') ? 5 : 1;
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant<Credentials>({ kind: 'owner' }) },
    { weight: keys, arbitrary: fc.constant<Credentials>({ kind: 'key' }) },
    { weight: 1, arbitrary: fc.oneof(fc.constant<Credentials>({ kind: 'none' }), canary, hostile) },
  );
}

const pathValue: fc.Arbitrary<PathValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('made' as const) },
  { weight: 1, arbitrary: fc.uuid().map((text) => ({ text })) },
  { weight: 2, arbitrary: hostileText.filter((text) => text !== '').map((text) => ({ text })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('%', '%zz', '%c0%ae', '%ed%a0%bd', '%00', '..', '%2e%2e%2f').map((raw) => ({ raw })),
  },
);

type Pair = readonly [string, string];

/** Some of the pairs; most of them are left out most of the time. */
function pairs(ones: readonly fc.Arbitrary<Pair>[]): fc.Arbitrary<Pair[]> {
  const some = ones.map((one) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: one.map((pair) => [pair]) }),
  );
  return fc.tuple(...some).map((lists) => lists.flat());
}

function queryPair({ name, schema = {} }: Parameter, document: OpenAPIObject): fc.Arbitrary<Pair> {
  const valid = valueArbitrary(schema, document).map(String);
  return fc
    .oneof({ weight: 2, arbitrary: valid }, { weight: 1, arbitrary: hostileText })
    .map((value) => [name, value] as const);
}

const unknownPair: fc.Arbitrary<Pair> = fc.tuple(hostileName, hostileText).filter(([name]) => name !== '');

function headerPair({ name, schema = {} }: Parameter, document: OpenAPIObject): fc.Arbitrary<Pair> {
  return header(name, valueArbitrary(schema, document).map(String));
}

function header(name: string, valid: fc.Arbitrary<string>): fc.Arbitrary<Pair> {
  return fc
    .oneof({ weight: 2, arbitrary: valid }, { weight: 1, arbitrary: hostileText })
    .map((value) => [name, value] as const);
}

const COMMON_HEADERS = [
  header('X-Site-ID', fc.uuid()),
  header('Idempotency-Key', fc.oneof(fc.constantFrom('one and the same', '"quoted"'), fc.uuid())),
  header('Prefer', fc.constantFrom('wait=0', 'wait=1', 'respond-async', 'wait=1, respond-async', 'wait="x"')),
  header('Accept', fc.constantFrom('*/*', 'text/csv', 'text/event-stream', 'application/json;q=0', 'image/*')),
  header('Content-Type', fc.constantFrom('application/json; charset=utf-16', 'text/plain', 'application/json')),
  header('X-Request-ID', fc.uuid()),
  header('X-Forwarded-For', fc.oneof(fc.ipV4(), fc.ipV6(), fc.constant('::ffff:192.0.2.1, 999.1.1.1'))),
  header('Last-Event-ID', fc.nat().map(String)),
];

function body(schema: NonNullable<Operation['body']>['schema'], document: OpenAPIObject): fc.Arbitrary<FuzzBody> {
  const mutations = fc.array(mutation, { maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: mutations.map((list) => ({ kind: 'example' as const, mutations: list })) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(valueArbitrary(schema, document), mutations)
        .map(([value, list]) => ({ kind: 'value' as const, value, mutations: list })),
    },
    { weight: 1, arbitrary: hostileValue.map((value) => ({ kind: 'value' as const, value, mutations: [] })) },
    { weight: 1, arbitrary: fc.oneof(hostileText, oversized).map((text) => ({ kind: 'text' as const, text })) },
  );
}

/** Beyond the largest accepted body, now and then. */
const oversized = fc.nat(20).map((dice) => (dice === 0 ? JSON.stringify('x'.repeat(1_100_000)) : '{"'));
