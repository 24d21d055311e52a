#!/bin/bash
# run-program.sh NAME IMAGE [COMMAND…]: runs a program of the image in the foreground. DOCKER_OPTIONS and LOG_GROUP may differ by program.
set -euo pipefail
. /etc/seoforge/deployment.env
name=$1 image=$2
shift 2
docker rm --force "seoforge-$name" > /dev/null 2>&1 || true
exec docker run --rm --name "seoforge-$name" --read-only --tmpfs /tmp --memory "${PROGRAM_MEMORY_MB}m" \
  --cap-drop ALL --security-opt no-new-privileges \
  --env-file /etc/seoforge/program.env --volume /run/seoforge:/run/secrets:ro \
  --log-driver awslogs --log-opt "awslogs-region=$AWS_REGION" --log-opt "awslogs-group=${LOG_GROUP:-$TASKS_LOG_GROUP}" \
  --log-opt "awslogs-stream=$name/$(hostname)" --log-opt mode=non-blocking ${DOCKER_OPTIONS:-} "$image" "$@"
