import type { OpenAPIObject } from '@nestjs/swagger';

import { resolvedSchema, type Schema } from './openapi-operations';

/** Members whose texts are secrets: nothing may keep or show them. */
const SECRET_MEMBERS = /password|code|token|apiKey|secret/i;

/** What canaries begin with: those in the place of secrets, and those in the place of what a site writes or asks. */
export const SECRET_CANARY = 'sfcanarysecret';
export const CONTENT_CANARY = 'sfcanarycontent';

let planted = 0;

export function secretCanary(): string {
  planted += 1;
  return `${SECRET_CANARY}${planted}x${'a1B2c3'.repeat(3)}`;
}

export function contentCanary(): string {
  planted += 1;
  return `${CONTENT_CANARY}${planted}`;
}

/** The body with a canary as every text that the schema leaves free: of one kind in secrets, of the other elsewhere. */
export function withCanaries(body: unknown, schema: Schema, document: OpenAPIObject): unknown {
  const { properties = {} } = resolvedSchema(schema, document);
  const members = Object.entries(properties).flatMap(([name, member]) => {
    const value = (body as Record<string, unknown> | undefined)?.[name];
    const canary = canaryFor(name, resolvedSchema(member, document), value);
    return canary === undefined ? [] : [[name, canary] as const];
  });
  return Object.fromEntries(members);
}

function canaryFor(name: string, { type, enum: choices, format, items }: Schema, value: unknown): unknown {
  if (SECRET_MEMBERS.test(name)) return secretCanary();
  if (name === 'messages') return [{ role: 'user', content: contentCanary() }];
  if (isName(name)) return value;
  if (type === 'array' && items?.type === 'string' && !items.enum && value === undefined) return [contentCanary()];
  const isFree = type === 'string' && !choices && format === undefined;
  return isFree ? contentCanary() : value;
}

/** Names are there to be seen. */
function isName(member: string): boolean {
  return [
    'model',
    'models',
    'fallbacks',
    'name',
    'email',
    'language',
    'locale',
    'timeZone',
    'role',
    'route',
    'check',
    'csv',
    'from',
    'to',
    'size',
  ].includes(member);
}
