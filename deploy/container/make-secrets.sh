#!/bin/sh
# Makes every secret that docker-compose.yml reads and that is not there yet: deploy/container/make-secrets.sh [FOLDER]
# The containers' users differ, and Compose mounts each file with the rights that it has here: so they are readable, in a folder that only
# its owner can enter.
set -eu
folder=${1:-$(dirname "$0")/../../secrets}

mkdir -p "$folder/alertmanager"
chmod 700 "$folder"
chmod 755 "$folder/alertmanager"
cd "$folder"

# keep NAME COMMAND…: what the command prints, whole or not at all.
keep() {
  if [ ! -e "$1" ]; then
    (umask 077 && shift && "$@" > .unfinished)
    mv .unfinished "$1"
    echo "made $1"
  fi
  chmod 644 "$1"
}

random() { openssl rand -hex 32; }
encryption_key() { printf '%s:%s\n' "$1" "$(openssl rand -base64 32)"; }

keep postgres-password random
keep database-url printf 'postgres://seoforge:%s@postgres:5432/seoforge\n' "$(cat postgres-password)"
keep redis-password random
keep redis-config printf 'requirepass %s\n' "$(cat redis-password)"
keep redis-url printf 'redis://:%s@redis:6379\n' "$(cat redis-password)"
keep auth-signing-key openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256
keep api-key-hash-secret openssl rand -base64 48
keep encryption-keys encryption_key first
keep backup-encryption-key encryption_key backup-1
keep grafana-password random

# Given by others; an empty file is as good as none.
for name in openai-api-key anthropic-api-key google-api-key alertmanager/pagerduty-routing-key alertmanager/slack-webhook-url; do
  keep "$name" true
done
