import type { Delivery } from '../delivery/delivery';
import { readDelivery } from '../delivery/delivery';

/** What an owner would say: names of nobody's, for tests. */
const EXAMPLE: Readonly<Record<string, string>> = {
  githubRepository: 'example/seoforge',
  image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/seoforge',
};

export function exampleDelivery(more: Readonly<Record<string, string>> = {}): Delivery {
  const context: Readonly<Record<string, string>> = { ...EXAMPLE, ...more };
  return readDelivery((name) => context[name]);
}
