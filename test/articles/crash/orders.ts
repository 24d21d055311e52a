import pLimit from 'p-limit';

import type { BuiltService } from '../built-service';
import { FLAWED_TEXT } from './flawed-text';
import { askPatiently } from './patient-client';

const ORDERS_AT_ONCE = 10;

/** What an article of the batch may cost on average: most are written for less, and some come to the end of their share. */
const BATCH_BUDGET_MICRO_USD = 150_000;

/** The order of one article, or of the improvement of a text: its keyphrase is its own. */
export interface Order {
  readonly number: number;
  readonly keyphrase: string;
  readonly id: string;
  readonly kind: 'article' | 'improvement';
  readonly isOfBatch: boolean;
}

export interface Orders {
  readonly all: readonly Order[];
  /** Of a third of them, ordered together. */
  readonly batch: { readonly id: string; readonly maxCostMicroUsd: number };
}

type Wishes = Readonly<Record<string, unknown>>;

/** Orders articles: a third in bulk with a budget, a sixth as improvements of flawed texts, the rest one by one. */
export async function orderArticles(service: BuiltService, count: number): Promise<Orders> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const limit = pLimit(ORDERS_AT_ONCE);
  const [{ id, maxCostMicroUsd, ordered }, ...single] = await Promise.all([
    orderBatch(
      service,
      numbers.filter((number) => number % 3 === 0),
    ),
    ...numbers.filter((number) => number % 3 !== 0).map((number) => limit(() => orderOne(service, number))),
  ]);
  return { all: [...ordered, ...single], batch: { id, maxCostMicroUsd } };
}

export function keyphraseOf(number: number): string {
  return `rain barrel ${String.fromCharCode(97 + (number % 26))}${number}`;
}

/** The path under which an order of that kind is followed and ended. */
export function pathOf({ kind, id }: Pick<Order, 'kind' | 'id'>): string {
  return kind === 'article' ? `/articles/${id}` : `/seo/improvements/${id}`;
}

function wishesOf(number: number): Wishes {
  return {
    keyphrase: keyphraseOf(number),
    targetWords: 150 + ((number * 37) % 600),
    includeFaq: number % 4 === 0,
    images: number % 5 === 1 ? 1 : 0,
  };
}

async function orderOne(service: BuiltService, number: number): Promise<Order> {
  const kind = number % 6 === 4 ? 'improvement' : 'article';
  const keyphrase = keyphraseOf(number);
  const [route, json] =
    kind === 'article'
      ? ['/articles', wishesOf(number)]
      : ['/seo/improvements', { keyphrase, content: FLAWED_TEXT.replaceAll('KEYPHRASE', keyphrase) }];
  const { id } = await order<{ id: string }>(service, route, json, `crash-${number}`);
  return { number, keyphrase, id, kind, isOfBatch: false };
}

async function orderBatch(
  service: BuiltService,
  numbers: readonly number[],
): Promise<Orders['batch'] & { readonly ordered: readonly Order[] }> {
  const maxCostMicroUsd = numbers.length * BATCH_BUDGET_MICRO_USD;
  const json = { articles: numbers.map(wishesOf), maxCostMicroUsd };
  const { id } = await order<{ id: string }>(service, '/articles/batch', json, 'crash-batch');
  const page = await askPatiently<{ items: readonly { id: string; keyphrase: string }[] }>(
    service,
    `/articles?batchId=${id}&limit=100`,
  );
  const ids = new Map(page.body.items.map((item) => [item.keyphrase, item.id]));
  const ordered = numbers.map((number): Order => {
    const keyphrase = keyphraseOf(number);
    return { number, keyphrase, id: ids.get(keyphrase) ?? '', kind: 'article', isOfBatch: true };
  });
  return { id, maxCostMicroUsd, ordered };
}

async function order<T>(service: BuiltService, route: string, json: unknown, key: string): Promise<T> {
  const headers = { 'Idempotency-Key': key };
  const { status, body } = await askPatiently<T>(service, route, { json, headers });
  if (status !== 202) throw new Error(`${route} was refused with ${status}: ${JSON.stringify(body)}`);
  return body;
}
