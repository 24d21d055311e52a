import { IntegerField } from '../http/fields';

/** 2,000 dollars. */
const MAXIMUM_COST_MICRO_USD = 2_000_000_000;

/** What a caller is ready to pay. */
export function CostLimitField(
  description = 'What it may cost at most, in millionths of a US dollar; otherwise only the budget of the site bounds it.',
): PropertyDecorator {
  return IntegerField({ description, minimum: 1, maximum: MAXIMUM_COST_MICRO_USD, optional: true });
}
