#!/usr/bin/env bash
# migrate-on-machine.sh ENVIRONMENT VERSION GROUP: migrates on a machine of the Auto Scaling group, with the document that the stacks made.
set -euo pipefail
environment=$1 version=$2 group=$3

machine=$(aws autoscaling describe-auto-scaling-groups --auto-scaling-group-names "$group" \
  --query "AutoScalingGroups[0].Instances[?LifecycleState=='InService'].InstanceId | [0]" --output text)
if [ "$machine" = None ]; then
  echo "::notice::No machine of $environment serves: the new programs migrate before they start."
  exit 0
fi

command=$(aws ssm send-command --document-name "seoforge-$environment-migrate" --instance-ids "$machine" \
  --parameters "Version=$version" --comment "Migrate for $version" --query Command.CommandId --output text)
invocation() {
  aws ssm get-command-invocation --command-id "$command" --instance-id "$machine" --query "$1" --output text
}

status=Pending
for _ in $(seq 190); do
  sleep 10
  status=$(invocation Status || echo Pending)
  case $status in Pending | InProgress | Delayed) ;; *) break ;; esac
done
invocation StandardOutputContent || true
invocation StandardErrorContent >&2 || true
echo "Migrations for $version on $machine: $status"
[ "$status" = Success ]
