#!/usr/bin/env bash
# record-release.sh ENVIRONMENT VERSION: writes down that a version has passed its smoke test; released-version.sh reads it.
set -euo pipefail
aws ssm put-parameter --name "/seoforge/$1/released-version" --type String --value "$2" --overwrite > /dev/null
