import { templatesOf } from '../testing/templates-of';

interface Rule {
  readonly IpProtocol: string;
  readonly FromPort: number;
  readonly ToPort: number;
  readonly CidrIp?: string;
  readonly GroupId?: unknown;
  readonly SourceSecurityGroupId?: unknown;
  readonly DestinationSecurityGroupId?: unknown;
}

/** Every rule as `from > to port`. */
function rulesOf(adminAddresses: string): { readonly inbound: string[]; readonly outbound: string[] } {
  const template = templatesOf('production', { adminAddresses }).network;
  const found = (type: string) => Object.entries(template.findResources(`AWS::EC2::${type}`));
  const nameOf = (reference: unknown): string => /Groups([A-Z][a-z]+)/.exec(JSON.stringify(reference))?.[1] ?? '?';
  const ports = ({ IpProtocol, FromPort, ToPort }: Rule): string =>
    `${IpProtocol} ${FromPort === ToPort ? FromPort : `${FromPort}-${ToPort}`}`;
  const written = (side: 'Ingress' | 'Egress'): string[] => [
    ...found('SecurityGroup').flatMap(([id, { Properties }]) =>
      ((Properties as Record<string, Rule[]>)[`SecurityGroup${side}`] ?? [])
        .filter(({ CidrIp }) => CidrIp !== '255.255.255.255/32')
        .map((rule) =>
          side === 'Ingress'
            ? `${rule.CidrIp} > ${nameOf(id)} ${ports(rule)}`
            : `${nameOf(id)} > ${rule.CidrIp} ${ports(rule)}`,
        ),
    ),
    ...found(`SecurityGroup${side}`).map(([, { Properties }]) => {
      const rule = Properties as Rule;
      return side === 'Ingress'
        ? `${nameOf(rule.SourceSecurityGroupId)} > ${nameOf(rule.GroupId)} ${ports(rule)}`
        : `${nameOf(rule.GroupId)} > ${nameOf(rule.DestinationSecurityGroupId)} ${ports(rule)}`;
    }),
  ];
  return { inbound: written('Ingress').sort(), outbound: written('Egress').sort() };
}

const INBOUND = [
  '0.0.0.0/0 > Balancer tcp 443',
  '0.0.0.0/0 > Balancer tcp 80',
  'Balancer > Service tcp 8083',
  'Service > Cache tcp 6379',
  'Service > Database tcp 5432',
];

describe('the network', () => {
  it('lets in exactly what must come in', () => {
    expect(rulesOf('').inbound).toEqual(INBOUND);
  });

  it('opens SSH to the addresses of admins alone, and only where some are named', () => {
    expect(rulesOf('203.0.113.7/32,198.51.100.0/24').inbound).toEqual(
      [...INBOUND, '198.51.100.0/24 > Service tcp 22', '203.0.113.7/32 > Service tcp 22'].sort(),
    );
  });

  it('lets out the balancer to the API, the programs to the web and the stores, and the stores nowhere', () => {
    expect(rulesOf('').outbound).toEqual([
      'Balancer > Service tcp 8083',
      'Service > 0.0.0.0/0 tcp 443',
      'Service > 0.0.0.0/0 tcp 80',
      'Service > 0.0.0.0/0 tcp 8080',
      'Service > 0.0.0.0/0 tcp 8443',
      'Service > Cache tcp 6379',
      'Service > Database tcp 5432',
    ]);
  });

  it('has two zones, no NAT gateway, and no way between the internet and the isolated subnets', () => {
    const template = templatesOf('production').network;
    template.resourceCountIs('AWS::EC2::NatGateway', 0);
    template.resourceCountIs('AWS::EC2::Subnet', 4);
    const gatewayRoutes = Object.keys(
      template.findResources('AWS::EC2::Route', { Properties: { DestinationCidrBlock: '0.0.0.0/0' } }),
    );
    expect(gatewayRoutes).toHaveLength(2);
    expect(gatewayRoutes.filter((id) => id.includes('Isolated'))).toEqual([]);
    template.hasResourceProperties('AWS::EC2::VPCEndpoint', { VpcEndpointType: 'Gateway' });
  });
});
