import { ApiProperty } from '@nestjs/swagger';
import type { RouteStrategy } from '@seoforge/ai-providers';

import { RouteDto } from '../ai/model-catalogue.dto';
import { ChoiceField, NumberListField, TextListField } from '../http/fields';

const STRATEGIES = ['priority', 'cheapest', 'fastest', 'weighted'] as const satisfies readonly RouteStrategy[];

/** Which models answer one kind of call. */
export class SetSiteRouteRequest {
  @TextListField({
    description: '`provider/model`, in order of preference; at least one.',
    maxItems: 10,
    maxLength: 200,
    example: ['simulated/writer-1'],
  })
  models!: string[];

  @ChoiceField({
    description: 'As listed, by price, by measured speed, or at random by weight; `priority` by default.',
    values: STRATEGIES,
    optional: true,
  })
  strategy?: RouteStrategy;

  @NumberListField({
    description: 'For `weighted`: one for each model.',
    maxItems: 10,
    minimum: 0,
    maximum: 1_000_000,
    whole: false,
    optional: true,
  })
  weights?: number[];
}

export class SiteRoutesDto {
  @ApiProperty({ type: [RouteDto], description: 'By name.' })
  routes!: readonly RouteDto[];
}
