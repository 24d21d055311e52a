#!/usr/bin/env bash
# released-version.sh ENVIRONMENT BACK: the version that has passed its smoke test last, or that many different ones before; empty if none.
set -euo pipefail
if ! answer=$(aws ssm get-parameter-history --name "/seoforge/$1/released-version" --query 'Parameters[].Value' --output json 2>&1); then
  [[ $answer == *ParameterNotFound* ]] || { echo "$answer" >&2; exit 1; }
  answer='[]'
fi
jq --raw-output --argjson back "$2" '
  reduce reverse[] as $version ([]; if index([$version]) then . else . + [$version] end) | .[$back] // empty
' <<< "$answer"
