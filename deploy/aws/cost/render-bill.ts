import type { Bill } from './bill';
import type { PriceList } from './price-list';

/** The bill as a table of Markdown, with where each price is from. */
export function renderBill({ lines, totalUsd }: Bill, prices: PriceList): string {
  const rows = lines.map(({ what, quantity, price, usd }) => {
    const { usd: unitUsd, per, asOf, assumes } = prices.get(price);
    return [what, `${round(quantity)} × ${unitUsd} per ${per}`, usd.toFixed(2), asOf, assumes ?? ''];
  });
  const table = [
    ['What', 'How much', 'USD a month', 'Price as of', 'Assuming'],
    ['---', '---', '---:', '---', '---'],
    ...rows,
    ['**Total**', '', `**${totalUsd.toFixed(2)}**`, '', ''],
  ];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function round(quantity: number): string {
  return String(Math.round(quantity * 100) / 100);
}
