#!/usr/bin/env bash
# smoke-test.sh URL: asks an installation for readiness, who a key belongs to, and an analysis. Costs nothing: no model is asked.
# SMOKE_API_KEY is a key of a site of its own, sf_test_…, with the scope seo:analyze.
set -euo pipefail
url=$1
: "${SMOKE_API_KEY:?set it to a key that smoke tests may use}"

ask() { # PATH JQ-CONDITION [CURL-OPTION…]
  local path=$1 condition=$2 answer
  shift 2
  if ! answer=$(curl --fail-with-body --silent --show-error --max-time 15 --retry 5 --retry-delay 3 --retry-connrefused "$url$path" "$@") \
    || ! jq --exit-status "$condition" <<< "$answer" > /dev/null; then
    echo "✘ $path: $answer" >&2
    return 1
  fi
  echo "✔ $path"
}
# From a file of the shell's own, so that the key stands in no list of processes.
authorized() { ask "$@" --header @<(echo "Authorization: Bearer $SMOKE_API_KEY"); }

ask /health/live '.status == "ok"'
ask /health/ready '.status == "ok" or .status == "degraded"'
authorized /api/v1/auth/verify '.scopes | index("seo:analyze") != null'
authorized /api/v1/seo/analyses '.scorecards | length > 0' --header 'Content-Type: application/json' \
  --data '{"content": "<p>Green tea keeps you awake.</p>", "keyphrase": "green tea", "locale": "en_US"}'

# Closed to whoever has no key.
[ "$(curl --silent --output /dev/null --write-out '%{http_code}' --max-time 15 "$url/api/v1/auth/verify")" = 401 ]
echo '✔ 401 without a key'
