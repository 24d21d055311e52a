import type { Configuration } from '@seoforge/config';

import type { FirstCredentials } from './first-credentials';

/** What is printed when everything runs: where, with which credentials, and what to try first. */
export function welcome(
  { http, ai }: Configuration,
  credentials: FirstCredentials | null,
  credentialsFile: string,
): string {
  const url = `http://${reachable(http.host)}:${http.port}`;
  const simulated = ai.hasProviderKey
    ? ''
    : '\n  Texts are simulated until a provider has a key: OPENAI_API_KEY=… npm start\n';
  return `
SEOForge is running. Ctrl-C stops it.

  API            ${url}
  Documentation  ${url}/docs
  Metrics        http://${reachable(http.managementHost)}:${http.managementPort}/metrics
${simulated}
${credentials ? credentialLines(credentials, credentialsFile, url) : missingCredentials(credentialsFile)}`;
}

/** A listening address as a browser here can use it: "every interface" is none, and IPv6 stands in brackets. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function credentialLines({ adminEmail, adminPassword, apiKey }: FirstCredentials, file: string, url: string): string {
  return `  Owner          ${adminEmail}  ${adminPassword}
  API key        ${apiKey}
                 (kept in ${file})

Write a first article:

  curl -sS ${url}/api/v1/articles \\
    -H 'Authorization: Bearer ${apiKey}' \\
    -H 'Content-Type: application/json' -H 'Prefer: wait=60' \\
    -d '{"keyphrase": "green tea", "type": "guide", "targetWords": 600}'
`;
}

function missingCredentials(file: string): string {
  return `  ${file} is not there, and passwords and keys cannot be shown again. New ones:
    create-owner --email ADDRESS, create-site --name NAME (see README)
`;
}
