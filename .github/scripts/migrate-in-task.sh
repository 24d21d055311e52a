#!/usr/bin/env bash
# migrate-in-task.sh ENVIRONMENT VERSION NETWORK: migrates in a task of its own on Fargate, in the network of the service (JSON).
# A task cannot be told another image, so the newest definition, which is the stacks' or such a copy of it, is registered once more with the image of the version.
set -euo pipefail
environment=$1 version=$2 network=$3
cluster=seoforge-$environment family=seoforge-$environment-migrate

definition=$(aws ecs describe-task-definition --task-definition "$family" --query taskDefinition --output json | jq --arg version "$version" '
  {family, taskRoleArn, executionRoleArn, networkMode, requiresCompatibilities, cpu, memory, volumes, runtimePlatform,
   containerDefinitions: [.containerDefinitions[] | .image |= sub(":[^:/]*$"; ":" + $version)]}
  | with_entries(select(.value != null))')
revision=$(aws ecs register-task-definition --cli-input-json "$definition" --query taskDefinition.taskDefinitionArn --output text)
started=$(aws ecs run-task --cluster "$cluster" --task-definition "$revision" --launch-type FARGATE --network-configuration "$network" \
  --started-by migrate --output json)
task=$(jq --raw-output '.tasks[0].taskArn // empty' <<< "$started")
if [ -z "$task" ]; then
  echo "::error::ECS starts no task: $(jq --compact-output .failures <<< "$started")"
  exit 1
fi

state='{}'
for _ in $(seq 190); do
  sleep 10
  state=$(aws ecs describe-tasks --cluster "$cluster" --tasks "$task" --query 'tasks[0]' --output json) || state='{}'
  [ "$(jq --raw-output .lastStatus <<< "$state")" != STOPPED ] || break
done
# Without a code it has not ended, or has never begun.
code=$(jq --raw-output '.containers[]? | select(.name == "migrate") | .exitCode // empty' <<< "$state")
jq --raw-output '.stoppedReason // empty, (.containers[]? | select(.reason) | "\(.name): \(.reason)")' <<< "$state"
echo "Migrations for $version in ${task##*/}: code ${code:-none}; what they say is in the log group /seoforge/$environment/tasks"
[ "$code" = 0 ]
