#!/bin/bash
# pull-image.sh IMAGE: fetches it from ECR with the machine's own rights.
set -euo pipefail
. /etc/seoforge/deployment.env
aws ecr get-login-password --region "$AWS_REGION" | docker login --username AWS --password-stdin "${1%%/*}" > /dev/null
docker pull --quiet "$1"
