#!/usr/bin/env bash
# only-forward.sh ENVIRONMENT VERSION: refuses a commit that does not build on the released one, as when an old release is approved late.
set -euo pipefail
released=$("$(dirname "$0")/released-version.sh" "$1" 0)
if [ -n "$released" ] && ! git merge-base --is-ancestor "$released" "$2"; then
  echo "::error::$released is released, and $2 does not build on it. A way back is another workflow: roll back."
  exit 1
fi
