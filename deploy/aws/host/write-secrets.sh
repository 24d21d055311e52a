#!/bin/bash
# Writes every secret to memory, where the programs' user (1000) alone reads it: all of them, or none when one cannot be had.
set -euo pipefail
. /etc/seoforge/deployment.env
umask 077
folder=/run/seoforge
next=$folder.next
rm -rf "$next"
mkdir -p "$folder" "$next"

secret() { aws secretsmanager get-secret-value --region "$AWS_REGION" --secret-id "$1" --query SecretString --output text; }

for pair in $SECRETS; do secret "${pair#*=}" > "$next/${pair%%=*}"; done
secret "$DATABASE_SECRET" | jq --raw-output --arg place "$DATABASE_PLACE" \
  '"postgres://\(.username | @uri):\(.password | @uri)@\($place)"' > "$next/DATABASE_URL"
token=$(secret "$CACHE_SECRET")
echo "rediss://:$token@$CACHE_PLACE" > "$next/REDIS_URL"
curl --fail --silent --show-error --retry 5 "$AUTHORITIES_URL" > "$next/DATABASE_TLS_CA"
/opt/seoforge/database-secret-version.sh > "$next/database-secret-version"
chown -R 1000:1000 "$folder" "$next"
mv "$next"/* "$folder"
