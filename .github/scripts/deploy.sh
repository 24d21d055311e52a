#!/usr/bin/env bash
# deploy.sh ENVIRONMENT VERSION: brings every stack of an environment to a published version. New machines come up beside the old ones;
# where one does not, CloudFormation goes back by itself and this fails.
set -euo pipefail
environment=$1 version=$2
cd "$(dirname "$0")/../../deploy/aws"

context=(
  --context "environment=$environment"
  --context "version=$version"
  --context "image=$IMAGE_REPOSITORY"
  --context "hostName=$HOST_NAME"
  --context "zoneName=$ZONE_NAME"
  --context "hostedZoneId=$HOSTED_ZONE_ID"
)
[ -z "${COMPUTE:-}" ] || context+=(--context "compute=$COMPUTE")
[ -z "${ADMIN_ADDRESSES:-}" ] || context+=(--context "adminAddresses=$ADMIN_ADDRESSES")
[ -z "${PROVIDER_KEYS:-}" ] || context+=(--context "providerKeys=$PROVIDER_KEYS")
[ -z "${ALARM_EMAIL:-}" ] || context+=(--context "alarmEmail=$ALARM_EMAIL")

exec npx --yes aws-cdk@2.1148.1 deploy --all --require-approval never --progress events "${context[@]}"
