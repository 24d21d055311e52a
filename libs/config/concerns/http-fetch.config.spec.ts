import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { ErrorDetail } from '@seoforge/kernel';

import type { Environment } from '../environment';
import { loadConcern } from '../load-concern';
import { HttpFetchConfig } from './http-fetch.config';

const problemsOf = (environment: Environment): readonly ErrorDetail[] => {
  const problems: ErrorDetail[] = [];
  loadConcern(HttpFetchConfig, environment, problems);
  return problems;
};

describe('HttpFetchConfig', () => {
  it('names the version of the product', () => {
    const manifest = readFileSync(path.join(__dirname, '../../../package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    expect(`${version}.`).toContain(`${new HttpFetchConfig().userAgent.replace('SEOForge/', '')}.`);
  });

  it('allows the ports of web sites and no private host by default', () => {
    expect(new HttpFetchConfig().ports).toEqual([80, 443, 8_080, 8_443]);
    expect(new HttpFetchConfig().allowedPrivateHosts).toEqual([]);
  });

  it('accepts hosts and ports of an operator', () => {
    const environment = {
      FETCH_ALLOWED_PRIVATE_HOSTS: 'staging.example.com:443, [::1]:80',
      FETCH_ALLOWED_PORTS: '443',
    };
    expect(problemsOf(environment)).toEqual([]);
  });

  it.each([
    ['FETCH_USER_AGENT', 'SEOForge/1\r\nHost: internal'],
    ['FETCH_USER_AGENT', 'S'.repeat(201)],
    ['FETCH_ALLOWED_PORTS', '80,http'],
    ['FETCH_ALLOWED_PORTS', '65536'],
    ['FETCH_ALLOWED_PRIVATE_HOSTS', 'staging.example.com'],
    ['FETCH_ALLOWED_PRIVATE_HOSTS', 'http://staging.example.com:80'],
    ['FETCH_ALLOWED_PRIVATE_HOSTS', 'a:80,'],
  ])('refuses %s=%j', (name, value) => {
    expect(problemsOf({ [name]: value })).toMatchObject([{ pointer: name }]);
  });
});
