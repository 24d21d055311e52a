import type { Check } from '../../analysis';
import { notApplicable } from '../../check';

/** Whether the product has an identifier such as a GTIN. A text cannot tell: the shop's own data can. */
export function productIdentifier(): Check {
  return notApplicable('productIdentifier', 9, 'Whether the product has an identifier is known to the shop alone.');
}

/** Whether the product has a stock keeping unit. A text cannot tell: the shop's own data can. */
export function productSku(): Check {
  return notApplicable('productSKU', 9, 'Whether the product has an SKU is known to the shop alone.');
}
