#!/usr/bin/env bash
# migrate.sh ENVIRONMENT VERSION: brings the database up to date on a machine of the version before, while that serves.
set -euo pipefail
environment=$1 version=$2
stack=seoforge-$environment-service

group=$(aws cloudformation describe-stack-resource --stack-name "$stack" --logical-resource-id Machines \
  --query StackResourceDetail.PhysicalResourceId --output text 2> /dev/null || true)
machine=None
if [ -n "$group" ]; then
  machine=$(aws autoscaling describe-auto-scaling-groups --auto-scaling-group-names "$group" \
    --query "AutoScalingGroups[0].Instances[?LifecycleState=='InService'].InstanceId | [0]" --output text)
fi
if [ "$machine" = None ]; then
  echo "::notice::No machine of $stack serves yet, or it runs on Fargate: the new programs migrate before they start."
  exit 0
fi

command=$(aws ssm send-command --document-name "seoforge-$environment-migrate" --instance-ids "$machine" \
  --parameters "Version=$version" --comment "Migrate for $version" --query Command.CommandId --output text)
invocation() {
  aws ssm get-command-invocation --command-id "$command" --instance-id "$machine" --query "$1" --output text
}

status=Pending
for _ in $(seq 180); do
  sleep 10
  status=$(invocation Status || echo Pending)
  case $status in Pending | InProgress | Delayed) ;; *) break ;; esac
done
invocation StandardOutputContent || true
invocation StandardErrorContent >&2 || true
echo "Migrations for $version on $machine: $status"
[ "$status" = Success ]
