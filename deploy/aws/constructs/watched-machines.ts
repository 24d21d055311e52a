import type { ServiceStack } from '../stacks/service.stack';
import { Ec2Service } from './ec2-service';
import { metric, type Watched } from './watch';

const HIGH_PERCENT = 80;

/** What the programs run on. Tasks of Fargate have a disk of their own each, which they do not fill. */
export function watchedMachines({ compute, metricNamespace }: ServiceStack): Record<string, Watched> {
  if (!(compute instanceof Ec2Service)) {
    return {
      Cpu: { ...busy, metric: compute.service.metricCpuUtilization() },
      Memory: { ...full, metric: compute.service.metricMemoryUtilization() },
    };
  }
  const { autoScalingGroupName } = compute.machines;
  return {
    Cpu: {
      ...busy,
      metric: metric('AWS/EC2', 'CPUUtilization', 'Average', { AutoScalingGroupName: autoScalingGroupName }),
    },
    Memory: { ...full, metric: metric(metricNamespace, 'mem_used_percent', 'Maximum') },
    Disk: {
      tells: 'A disk is nearly full: disk-filling.md',
      metric: metric(metricNamespace, 'disk_used_percent', 'Maximum', { path: '/', fstype: 'xfs' }),
      above: HIGH_PERCENT,
      periods: 1,
    },
  };
}

const busy = { tells: 'The machines compute without a pause: latency-burn.md', above: HIGH_PERCENT, periods: 3 };
const full = { tells: 'The machines have little memory left: crash-loop.md', above: HIGH_PERCENT + 10, periods: 3 };
