#!/usr/bin/env bash
# migrate.sh ENVIRONMENT VERSION: brings the database up to date for a version, while the version before serves. Fails where it does not know.
set -euo pipefail
environment=$1 version=$2
scripts=$(dirname "$0")

errors=$(mktemp)
trap 'rm -f "$errors"' EXIT
# Prints an answer, or nothing where AWS says that there is no such thing; fails with any other error. A warning is no part of an answer.
found() { # MISSING COMMAND…
  local missing=$1
  shift
  "$@" 2> "$errors" || grep --quiet "$missing" "$errors" || { cat "$errors" >&2; return 1; }
}

group=$(found 'does not exist' aws cloudformation describe-stack-resource --stack-name "seoforge-$environment-service" \
  --logical-resource-id Machines --query StackResourceDetail.PhysicalResourceId --output text)
if [ -n "$group" ]; then
  "$scripts/migrate-on-machine.sh" "$environment" "$version" "$group"
  exit
fi
network=$(found 'ClusterNotFoundException' aws ecs describe-services --cluster "seoforge-$environment" --services "seoforge-$environment" \
  --query "services[?status=='ACTIVE'] | [0].networkConfiguration" --output json)
if [ -n "$network" ] && [ "$network" != null ]; then
  "$scripts/migrate-in-task.sh" "$environment" "$version" "$network"
  exit
fi
echo "::notice::Nothing serves in $environment yet: the new programs migrate before they start."
