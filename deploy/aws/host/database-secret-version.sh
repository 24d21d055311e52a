#!/bin/bash
# Prints which version of the database's password is in force.
set -euo pipefail
. /etc/seoforge/deployment.env
aws secretsmanager get-secret-value --region "$AWS_REGION" --secret-id "$DATABASE_SECRET" --query VersionId --output text
