import { Stack, type StackProps } from 'aws-cdk-lib';
import { Dashboard, GraphWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

import { prefixOf, type Deployment } from '../app/deployment';
import { BackupNumbers } from '../constructs/backup-numbers';
import { RequestNumbers } from '../constructs/request-numbers';
import { Watch, type Watched } from '../constructs/watch';
import { watchedMachines } from '../constructs/watched-machines';
import { watchedRequests } from '../constructs/watched-requests';
import { watchedStores } from '../constructs/watched-stores';
import type { DataStack } from './data.stack';
import type { EdgeStack } from './edge.stack';
import type { ServiceStack } from './service.stack';

const WIDGETS_IN_A_ROW = 4;

/** What is promised, watched; who is told; and one page that shows it. */
export class ObservabilityStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    deployment: Deployment,
    { data, service, edge }: { readonly data: DataStack; readonly service: ServiceStack; readonly edge: EdgeStack },
    props: StackProps,
  ) {
    super(scope, id, props);
    const topic = new Topic(this, 'Alarms', { topicName: `${prefixOf(deployment)}-alarms`, enforceSSL: true });
    if (deployment.alarmEmail) topic.addSubscription(new EmailSubscription(deployment.alarmEmail));
    const { balancer, logs, metricNamespace } = service;
    const requests = new RequestNumbers(
      this,
      'RequestNumbers',
      balancer.balancer.loadBalancerFullName,
      logs.groups.api,
      metricNamespace,
    );
    const backups = new BackupNumbers(this, 'BackupNumbers', logs.groups.tasks, metricNamespace);
    const watched = {
      Requests: watchedRequests(requests, service, edge),
      Machines: watchedMachines(service),
      Stores: watchedStores(data, deployment.environment),
      Backups: backups.watched,
    };
    for (const [kind, numbers] of Object.entries(watched)) new Watch(this, kind, topic, numbers);
    new Dashboard(this, 'Dashboard', {
      dashboardName: prefixOf(deployment),
      widgets: rows(Object.entries(Object.assign({}, ...Object.values(watched)) as Record<string, Watched>)),
    });
  }
}

/** One graph for each number that is watched, with its bound. */
function rows(watched: readonly (readonly [string, Watched])[]): GraphWidget[][] {
  const graphs = watched.map(
    ([title, { metric, above, below }]) =>
      new GraphWidget({ title, left: [metric], leftAnnotations: [{ value: above ?? below ?? 0 }] }),
  );
  return graphs
    .map((_, start) => graphs.slice(start, start + WIDGETS_IN_A_ROW))
    .filter((_, start) => start % WIDGETS_IN_A_ROW === 0);
}
