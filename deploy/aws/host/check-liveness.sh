#!/bin/bash
# Runs every minute: an API that hangs is started anew. Readiness does not count here: without a database a restart helps nobody.
set -euo pipefail
. /etc/seoforge/deployment.env
systemctl is-active --quiet seoforge-api || exit 0
curl --fail --silent --show-error --retry 3 --retry-delay 5 --retry-all-errors --max-time 5 "$LIVE_URL" > /dev/null || {
  docker kill seoforge-api
}
