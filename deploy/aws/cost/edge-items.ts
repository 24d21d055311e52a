import { addresses } from './compute-items';
import { items, sum, type Item } from './item';
import { propertiesOf, type Template } from './template';
import { USAGE } from './usage';

/** The way in: balancer, name, firewall, and what leaves. */
export function edgeItems(templates: readonly Template[]): Item[] {
  const balancers = propertiesOf(templates, 'AWS::ElasticLoadBalancingV2::LoadBalancer');
  const firewalls = propertiesOf(templates, 'AWS::WAFv2::WebACL');
  const healthChecks = propertiesOf(templates, 'AWS::Route53::HealthCheck').length;
  const paidTrafficGb = Math.max(0, USAGE.trafficOutGb - USAGE.freeTrafficOutGb);
  return items(
    { what: 'Application Load Balancer', quantity: balancers.length * USAGE.hours, price: 'alb' },
    {
      what: `its capacity, ${USAGE.balancerUnits} units`,
      quantity: balancers.length * USAGE.balancerUnits * USAGE.hours,
      price: 'alb.lcu',
    },
    addresses(sum(balancers.map(({ Subnets }) => Subnets.length)), 'the balancer'),
    { what: 'Route 53 zone', quantity: 1, price: 'route53.zone' },
    { what: 'Route 53 health check', quantity: healthChecks, price: 'route53.health-check' },
    { what: 'WAF', quantity: firewalls.length, price: 'waf.acl' },
    { what: 'WAF rules', quantity: sum(firewalls.map(({ Rules }) => Rules.length)), price: 'waf.rule' },
    { what: `traffic out, ${paidTrafficGb} GB paid`, quantity: paidTrafficGb, price: 'traffic.out' },
  );
}
