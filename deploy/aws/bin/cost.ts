import { exampleDeployment } from '../app/example-context';
import { synthesise } from '../app/synthesise';
import { billOf } from '../cost/bill';
import { PriceList } from '../cost/price-list';
import { renderBill } from '../cost/render-bill';
import { ENVIRONMENTS } from '../environments/environments';
import type { Environment } from '../environments/environment';

/** Prints what a month of each environment costs, or of the one that is named. */
const names = process.argv.slice(2) as Environment['name'][];
for (const { name, region, purchase, sizes } of Object.values(ENVIRONMENTS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const prices = PriceList.of(region);
  const deployment = exampleDeployment(name);
  const templatesWith = (more: Partial<Environment>) =>
    Object.values(synthesise({ ...deployment, environment: { ...deployment.environment, ...more } }));
  const bill = billOf(templatesWith({}), purchase, prices);
  console.log(`## ${name}, ${region}\n\n${renderBill(bill, prices)}\n`);
  const difference = (total: number): string => (total - bill.totalUsd).toFixed(2);
  const onDemand = billOf(templatesWith({}), 'on-demand', prices);
  const twoZones = billOf(templatesWith({ sizes: { ...sizes, isDatabaseMultiZone: true } }), purchase, prices);
  const firewall = billOf(templatesWith({ hasFirewall: true }), purchase, prices);
  console.log(`Without a plan: ${onDemand.totalUsd.toFixed(2)} (+${difference(onDemand.totalUsd)})`);
  console.log(`With the database in two zones: +${difference(twoZones.totalUsd)}`);
  console.log(`With WAF: +${difference(firewall.totalUsd)}\n`);
}
