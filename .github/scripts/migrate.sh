#!/usr/bin/env bash
# migrate.sh ENVIRONMENT VERSION: brings the database up to date for a version, while the version before serves. Fails where it does not know.
set -euo pipefail
environment=$1 version=$2
scripts=$(dirname "$0")

# Prints an answer, or nothing where AWS says that there is no such thing; fails with any other error.
found() { # MISSING COMMAND…
  local missing=$1 answer
  shift
  if answer=$("$@" 2>&1); then
    echo "$answer"
  elif ! [[ $answer =~ $missing ]]; then
    echo "$answer" >&2
    return 1
  fi
}

group=$(found 'does not exist' aws cloudformation describe-stack-resource --stack-name "seoforge-$environment-service" \
  --logical-resource-id Machines --query StackResourceDetail.PhysicalResourceId --output text)
if [ -n "$group" ]; then
  exec "$scripts/migrate-on-machine.sh" "$environment" "$version" "$group"
fi
network=$(found 'ClusterNotFoundException' aws ecs describe-services --cluster "seoforge-$environment" --services "seoforge-$environment" \
  --query "services[?status=='ACTIVE'] | [0].networkConfiguration" --output json)
if [ -n "$network" ] && [ "$network" != null ]; then
  exec "$scripts/migrate-in-task.sh" "$environment" "$version" "$network"
fi
echo "::notice::Nothing serves in $environment yet: the new programs migrate before they start."
