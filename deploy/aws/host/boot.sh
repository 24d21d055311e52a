#!/bin/bash
# Runs once, when the machine is new: installs, migrates, starts, and tells CloudFormation how it went. Without a good word within its
# time the deployment is rolled back, and the machines of before stay.
set -euo pipefail
. /etc/seoforge/deployment.env
trap 'cfn-signal --exit-code $? --stack "$STACK" --resource "$RESOURCE" --region "$AWS_REGION"' EXIT

dnf install --assumeyes docker jq amazon-cloudwatch-agent aws-cfn-bootstrap
systemctl enable --now docker amazon-ssm-agent
amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s -c file:/etc/seoforge/cloudwatch-agent.json

/opt/seoforge/pull-image.sh "$IMAGE"
systemctl daemon-reload
systemctl start seoforge-secrets
/opt/seoforge/run-program.sh migrate "$IMAGE" $CLI migrate
systemctl enable --now seoforge-api seoforge-worker seoforge-{backup,drill,rotation,liveness}.timer

curl --fail --silent --show-error --retry 60 --retry-delay 2 --retry-all-errors --max-time 5 "$READY_URL" > /dev/null
# The balancer must have seen it too before a machine of before goes.
sleep "$NOTICE_SECONDS"
curl --fail --silent --show-error --max-time 5 "$READY_URL" > /dev/null
