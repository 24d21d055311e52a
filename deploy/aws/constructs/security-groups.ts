import { Peer, Port, SecurityGroup, type IVpc } from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

import { acknowledge } from './acknowledge';

/** The port that the API listens on: the default of PORT. */
export const API_PORT = 8083;
export const DATABASE_PORT = 5432;
export const CACHE_PORT = 6379;

/** Where the programs may connect to on the internet: vendors (443), and sites that are audited (FETCH_ALLOWED_PORTS). */
const OUTBOUND_PORTS = [80, 443, 8080, 8443];

/** Who may talk to whom, all of it. */
export class SecurityGroups extends Construct {
  readonly balancer: SecurityGroup;
  readonly service: SecurityGroup;
  readonly database: SecurityGroup;
  readonly cache: SecurityGroup;

  constructor(scope: Construct, id: string, vpc: IVpc, adminAddresses: readonly string[]) {
    super(scope, id);
    const group = (name: string, description: string): SecurityGroup =>
      new SecurityGroup(this, name, { vpc, description, allowAllOutbound: false });
    this.balancer = group('Balancer', 'Load balancer: open to the internet, speaks to the API alone');
    this.service = group('Service', 'API and worker: reached by the load balancer alone');
    this.database = group('Database', 'PostgreSQL: reached by the programs alone');
    this.cache = group('Cache', 'Redis: reached by the programs alone');

    this.balancer.addIngressRule(Peer.anyIpv4(), Port.tcp(80), 'HTTP, which is redirected');
    this.balancer.addIngressRule(Peer.anyIpv4(), Port.tcp(443), 'HTTPS');
    this.#allow(this.balancer, this.service, API_PORT, 'API');
    this.#allow(this.service, this.database, DATABASE_PORT, 'PostgreSQL');
    this.#allow(this.service, this.cache, CACHE_PORT, 'Redis');
    for (const port of OUTBOUND_PORTS) this.service.addEgressRule(Peer.anyIpv4(), Port.tcp(port), 'Vendors and sites');
    for (const block of adminAddresses) this.service.addIngressRule(Peer.ipv4(block), Port.tcp(22), 'SSH of an admin');
    acknowledge(this.balancer, { EC23: 'The API is public: 80, which redirects, and 443 are open to all.' });
  }

  #allow(from: SecurityGroup, to: SecurityGroup, port: number, what: string): void {
    to.addIngressRule(from, Port.tcp(port), `${what} from ${from.node.id}`);
    from.addEgressRule(to, Port.tcp(port), `${what} at ${to.node.id}`);
  }
}
