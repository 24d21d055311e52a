import {
  BlockDeviceVolume,
  EbsDeviceVolumeType,
  InstanceType,
  LaunchTemplate,
  LaunchTemplateHttpTokens,
  MachineImage,
} from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

import { prefixOf } from '../app/deployment';
import { HostRole } from './host-role';
import { hostUserData } from './host-user-data';
import { closed } from './load-balancer';
import type { ServiceParts } from './service-parts';

/** What a machine is: Amazon Linux 2023, an encrypted disk, and metadata for those alone who ask twice (IMDSv2). */
export class HostTemplate extends LaunchTemplate {
  constructor(scope: Construct, id: string, parts: ServiceParts, metricNamespace: string, signalledResource: string) {
    const { deployment, network } = parts;
    const { sizes } = deployment.environment;
    super(scope, id, {
      launchTemplateName: prefixOf(deployment),
      machineImage: MachineImage.latestAmazonLinux2023(),
      instanceType: new InstanceType(sizes.instanceType),
      securityGroup: closed(scope, 'HostGroup', network.groups.service),
      role: new HostRole(scope, 'HostRole', parts, metricNamespace),
      userData: hostUserData(parts, metricNamespace, signalledResource),
      requireImdsv2: true,
      httpTokens: LaunchTemplateHttpTokens.REQUIRED,
      // One for the machine, one for the container on it, whose rights are the machine's.
      httpPutResponseHopLimit: 2,
      blockDevices: [
        {
          deviceName: '/dev/xvda',
          volume: BlockDeviceVolume.ebs(sizes.instanceDiskGb, {
            volumeType: EbsDeviceVolumeType.GP3,
            encrypted: true,
            deleteOnTermination: true,
          }),
        },
      ],
    });
  }
}
