import { IntegerField } from './fields';

/** How much of a list. */
export class LimitQuery {
  @IntegerField({
    description: 'Items on a page; 20 by default.',
    minimum: 1,
    maximum: 100,
    optional: true,
    fromQuery: true,
  })
  limit: number = 20;
}
