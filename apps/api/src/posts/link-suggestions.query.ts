import { IntegerField } from '../http/fields';
import { OverlapsQuery } from './overlaps.query';

/** What links are wanted for, as for overlaps, and how many. */
export class LinkSuggestionsQuery extends OverlapsQuery {
  @IntegerField({
    description: 'Links of each direction; 10 by default.',
    minimum: 1,
    maximum: 50,
    optional: true,
    fromQuery: true,
  })
  limit: number = 10;
}
