# One image for api (the default), worker and cli. It is built of the npm registry and Debian's packages alone, and no argument is a secret.
ARG NODE_IMAGE=node:24.21.0-trixie-slim
ARG DEBIAN_IMAGE=debian:trixie-slim

FROM ${NODE_IMAGE} AS programs
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY nest-cli.json tsconfig.json .swcrc ./
COPY apps ./apps
COPY libs ./libs
COPY migrations ./migrations
RUN npm run build

# Apart from the programs, so that a release which changes no dependency changes one small layer alone.
FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY deploy/container/prune-modules.sh /
RUN sh /prune-modules.sh \
 && npm pkg delete devDependencies optionalDependencies \
 && npm sbom --sbom-format=cyclonedx --sbom-type=application > sbom.json

# Debian with Node.js rather than Node's image: npm and Yarn have no business in production.
FROM ${DEBIAN_IMAGE}
# Of postgresql-client-17 the two programs that backups call: its wrappers would bring all of Perl. libpq5 is of the same source package,
# by which scanners know the version.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates libpq5 tini \
 && cd /tmp \
 && apt-get download postgresql-client-17 \
 && dpkg --fsys-tarfile postgresql-client-17_*.deb > client.tar \
 && tar --extract --file=client.tar --directory=/ \
      ./usr/lib/postgresql/17/bin/pg_dump ./usr/lib/postgresql/17/bin/pg_restore ./usr/share/doc/postgresql-client-17/copyright \
 && rm -rf /tmp/* /var/lib/apt/lists/* /var/cache/apt/* /var/cache/ldconfig/* /var/log/apt /var/log/*.log \
 && useradd --uid 1000 --user-group --no-create-home --home-dir /tmp --shell /usr/sbin/nologin node \
 && install --directory --owner=node --group=node /media /backups
COPY --from=dependencies /usr/local/bin/node /usr/local/bin/node
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=dependencies /app/package.json /app/sbom.json ./
COPY LICENSE deploy/container/healthcheck.cjs deploy/container/back-up-daily.sh ./
COPY --from=programs /app/dist ./dist
ENV NODE_ENV=production HOST=0.0.0.0 MANAGEMENT_HOST=0.0.0.0 MEDIA_DIRECTORY=/media BACKUP_DIRECTORY=/backups
USER node
EXPOSE 8083 9083 9084
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "healthcheck.cjs", "http://127.0.0.1:8083/health/live"]
# In the image rather than by `init: true`, so that the children of backups are ended and reaped wherever it runs.
ENTRYPOINT ["tini", "-g", "--"]
# Most of what a request allocates is garbage when it ends: a larger nursery saves a few per cent of the CPU.
CMD ["node", "--enable-source-maps", "--max-semi-space-size=32", "dist/apps/api/src/main.js"]
ARG SOURCE=""
ARG REVISION=""
ARG VERSION=""
LABEL org.opencontainers.image.title="SEOForge" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.source="${SOURCE}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.version="${VERSION}"
