import type { Environment } from '../environments/environment';
import { items, type Item } from './item';
import { propertiesOf, type Template } from './template';
import { USAGE } from './usage';

const CPU_UNITS = 1_024;
const MB_PER_GB = 1_024;

/** Machines or tasks, as many as there usually are, with their disks and addresses. */
export function computeItems(templates: readonly Template[], purchase: Environment['purchase']): Item[] {
  const [group] = propertiesOf(templates, 'AWS::AutoScaling::AutoScalingGroup');
  const [template] = propertiesOf(templates, 'AWS::EC2::LaunchTemplate');
  if (!group || !template) return taskItems(templates);
  const { InstanceType, BlockDeviceMappings } = template.LaunchTemplateData;
  const machines = Number(group.MinSize);
  return items(
    {
      what: `EC2 ${InstanceType} × ${machines}, ${purchase}`,
      quantity: machines * USAGE.hours,
      price: `ec2.${InstanceType}.${purchase}`,
    },
    ...BlockDeviceMappings.map(({ Ebs }) => ({
      what: `disk ${Ebs.VolumeSize} GB × ${machines}`,
      quantity: machines * Ebs.VolumeSize,
      price: 'ebs.gp3',
    })),
    addresses(machines, 'machines'),
  );
}

function taskItems(templates: readonly Template[]): Item[] {
  const tasks = propertiesOf(templates, 'AWS::ECS::Service')[0]?.DesiredCount ?? 0;
  const { Cpu, Memory } = propertiesOf(templates, 'AWS::ECS::TaskDefinition')[0] ?? { Cpu: '0', Memory: '0' };
  const hours = tasks * USAGE.hours;
  return items(
    {
      what: `Fargate ${Number(Cpu) / CPU_UNITS} vCPU × ${tasks}`,
      quantity: (hours * Number(Cpu)) / CPU_UNITS,
      price: 'fargate.vcpu',
    },
    {
      what: `Fargate ${Number(Memory) / MB_PER_GB} GB × ${tasks}`,
      quantity: (hours * Number(Memory)) / MB_PER_GB,
      price: 'fargate.gb',
    },
    addresses(tasks, 'tasks'),
  );
}

/** What stands in a public subnet has an address, and each is paid. */
export function addresses(count: number, of: string): Item {
  return { what: `public addresses of ${of} × ${count}`, quantity: count * USAGE.hours, price: 'ipv4' };
}
