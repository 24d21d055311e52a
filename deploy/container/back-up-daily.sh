#!/bin/sh
# A backup now and each day, and after the first and each seventh the drill that proves it. One that failed is tried again after a quarter
# of an hour. /tmp/backed-up is as old as the last success.
set -u
seoforge='node --enable-source-maps dist/apps/cli/src/main.js'
backups=0
while true; do
  if $seoforge backup; then
    touch /tmp/backed-up
    if [ $((backups % 7)) -eq 0 ]; then $seoforge restore latest --drill; fi
    backups=$((backups + 1))
    sleep 86400
  else
    sleep 900
  fi
done
