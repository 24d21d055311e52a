import { GRAMMATICAL_PERSONS, MAXIMUM_REVISIONS, type GrammaticalPerson } from '@seoforge/content';

import {
  BooleanField,
  ChoiceField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
} from '../http/fields';
import { KEYPHRASE, LOCALE, WEB_ADDRESS } from '../http/fields/patterns';
import { CostLimitField } from './cost-limit.field';
import { RouteField } from './route.field';

class BrandProfileRequest {
  @TextField({ description: 'How the brand sounds, in your words.', maxLength: 300, optional: true })
  voice?: string;

  @ChoiceField({
    description: 'Who speaks, or whom the text addresses; the model chooses where it is left out.',
    values: GRAMMATICAL_PERSONS,
    optional: true,
  })
  person?: GrammaticalPerson;

  @TextListField({ description: 'Words that must not occur.', maxItems: 50, maxLength: 50, optional: true })
  bannedWords?: string[];

  @TextField({ description: 'Spelling variant, such as `en-GB`.', maxLength: 35, optional: true, pattern: LOCALE })
  spelling?: string;
}

class FactRequest {
  @TextField({
    description: 'What you know to be true.',
    minLength: 1,
    maxLength: 500,
    pattern: KEYPHRASE,
    example: 'Tea leaves are picked by hand three times a year.',
  })
  statement!: string;

  @TextField({
    description: 'Where it can be read; it is linked to where the fact is used.',
    maxLength: 2_000,
    pattern: WEB_ADDRESS,
    example: 'https://www.example.com/harvest',
  })
  sourceUrl!: string;
}

class RelatedPostRequest {
  @TextField({ description: 'Title of the post.', minLength: 1, maxLength: 200, pattern: KEYPHRASE, example: 'Matcha' })
  title!: string;

  @TextField({
    description: 'Whole address of the post.',
    maxLength: 2_000,
    pattern: WEB_ADDRESS,
    example: 'https://www.example.com/matcha',
  })
  url!: string;
}

class TargetRequest {
  @BooleanField({ description: 'No red check; true by default.', optional: true })
  noRed?: boolean;

  @BooleanField({ description: 'No orange check; true by default.', optional: true })
  noOrange?: boolean;

  @IntegerField({ description: 'Least readability score.', minimum: 0, maximum: 100, optional: true })
  readability?: number;
}

/** What all texts have in common that are written or revised here. */
export class WritingRequest {
  @TextField({
    description: 'What the text is to be found for.',
    minLength: 1,
    maxLength: 200,
    example: 'green tea',
    pattern: KEYPHRASE,
  })
  keyphrase!: string;

  @TextListField({ description: 'Other words for the keyphrase.', maxItems: 20, maxLength: 200, optional: true })
  synonyms?: string[];

  @TextField({
    description: 'Language of the text: BCP 47 tag or WordPress locale. English by default.',
    maxLength: 35,
    optional: true,
    pattern: LOCALE,
    example: 'en',
  })
  language?: string;

  @ObjectField({ description: 'How your brand writes.', of: BrandProfileRequest, optional: true })
  brandProfile?: BrandProfileRequest;

  @ObjectListField({
    description: 'Facts that the text may state and cite. Other numbers, dates and studies are flagged or taken out.',
    of: FactRequest,
    maxItems: 20,
    optional: true,
  })
  facts?: FactRequest[];

  @ObjectListField({
    description: 'Posts of your site that the text may link to.',
    of: RelatedPostRequest,
    maxItems: 20,
    optional: true,
  })
  relatedPosts?: RelatedPostRequest[];

  @RouteField('Name of the route whose models write, or a `provider/model`; otherwise the routes of each purpose.')
  route?: string;

  @CostLimitField()
  maxCostMicroUsd?: number;

  @ObjectField({ description: 'When the text is good enough.', of: TargetRequest, optional: true })
  target?: TargetRequest;

  @IntegerField({
    description: 'How often the text is revised at most; 3 by default.',
    minimum: 0,
    maximum: MAXIMUM_REVISIONS,
    optional: true,
  })
  maxRevisions?: number;
}
