import { newId } from '@seoforge/kernel';

import { sampleAuditEntry } from '../testing';
import { storable } from './storable';

describe('storable', () => {
  it('leaves an ordinary entry as it is', () => {
    const entry = sampleAuditEntry({ reason: 'auth.scope_missing', details: { members: 'a b', count: 2, last: null } });

    expect(storable(entry)).toEqual(entry);
  });

  it.each([
    ['line breaks', 'one\r\ntwo', 'one  two'],
    ['NUL', 'one\0two', 'one two'],
    ['escapes', '\u001B[31mred', ' [31mred'],
    ['text that runs backwards', 'txt\u202Egpj', 'txt gpj'],
    ['line separators', 'a\u2028b\u2029c', 'a b c'],
    ['half a character', 'a\uD83Cb', 'a\uFFFDb'],
    ['letters of any language', 'สวน – Gärten 🌿', 'สวน – Gärten 🌿'],
  ])('takes care of %s', (_what, sent, stored) => {
    expect(storable(sampleAuditEntry({ target: sent }))).toMatchObject({ target: stored });
    expect(storable(sampleAuditEntry({ details: { note: sent } }))).toMatchObject({ details: { note: stored } });
  });

  it('bounds every text, without leaving half a character', () => {
    const long = `${'x'.repeat(199)}🌿${'x'.repeat(1_000_000)}`;
    const { action, target, reason, address, requestId } = storable(
      sampleAuditEntry({ action: long, target: long, reason: long, address: long, requestId: long }),
    );

    for (const text of [action, target, reason, address, requestId]) expect(text).toBe(`${'x'.repeat(199)}\uFFFD`);
  });

  it('keeps twenty details', () => {
    const details = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`member${index}`, index]));

    expect(Object.keys(storable(sampleAuditEntry({ details })).details)).toHaveLength(20);
  });

  it('has null for what the table would not take as an id', () => {
    const entry = sampleAuditEntry({ actor: { kind: 'key', id: "1'; DROP TABLE audit_events" }, siteId: 'my-site' });

    expect(storable(entry)).toMatchObject({ actor: { kind: 'key', id: null }, siteId: null });
    const id = newId();
    expect(storable(sampleAuditEntry({ actor: { kind: 'key', id } }))).toMatchObject({ actor: { id } });
  });
});
