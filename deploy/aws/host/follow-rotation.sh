#!/bin/bash
# Runs every minute: when the database's password was changed, the programs are started anew, one after the other, with the new one.
set -euo pipefail
if [ "$(/opt/seoforge/database-secret-version.sh)" != "$(cat /run/seoforge/database-secret-version)" ]; then
  systemctl restart seoforge-secrets
  systemctl restart seoforge-worker
  systemctl restart seoforge-api
fi
