import { inspect } from 'node:util';

import type { ErrorDetail } from '@seoforge/kernel';

import { CompatibleProvider } from './concerns/compatible-provider';
import { RouteSetting } from './concerns/route-setting';
import { readJsonVariable, type JsonShape } from './json-variable';

const LIST: JsonShape = { collection: 'list', of: CompatibleProvider };
const RECORD: JsonShape = { collection: 'record', of: RouteSetting };

const COMPLETE = {
  name: 'local',
  baseUrl: 'http://10.0.0.5:8000/v1',
  apiKey: 'canary-of-a-key',
  models: [{ name: 'llama-4' }, { name: 'qwen/qwen3', contextTokens: 32_768, inputUsd: 0.1, outputUsd: 0.4 }],
};

function read(json: unknown, shape: JsonShape): { value: unknown; problems: ErrorDetail[] } {
  const problems: ErrorDetail[] = [];
  const raw = typeof json === 'string' ? json : JSON.stringify(json);
  return { value: readJsonVariable('THINGS', raw, shape, problems), problems };
}

const pointersOf = (json: unknown, shape: JsonShape): string[] => [
  ...new Set(read(json, shape).problems.map(({ pointer }) => pointer)),
];

describe('readJsonVariable', () => {
  it('makes instances, with secrets that do not show', () => {
    const { value, problems } = read([COMPLETE], LIST);
    const [provider] = value as CompatibleProvider[];
    expect(problems).toEqual([]);
    expect(provider).toBeInstanceOf(CompatibleProvider);
    expect(provider!.models[1]).toMatchObject({ name: 'qwen/qwen3', contextTokens: 32_768, outputUsd: 0.4 });
    expect(provider!.apiKey?.reveal()).toBe('canary-of-a-key');
    expect(JSON.stringify(value) + inspect(value, { depth: null })).not.toContain('canary');
  });

  it('makes a record without anything inherited', () => {
    const { value, problems } = read({ 'article.section': { models: ['openai/gpt-5.4'] } }, RECORD);
    expect(problems).toEqual([]);
    expect(value).toEqual({ 'article.section': { models: ['openai/gpt-5.4'] } });
    expect(value).not.toHaveProperty('constructor');
  });

  it('freezes all of it', () => {
    const [provider] = read([COMPLETE], LIST).value as CompatibleProvider[];
    const routes = read({ chat: { models: ['openai/gpt-5.4'] } }, RECORD).value as Record<string, RouteSetting>;
    for (const part of [
      provider,
      provider!.models,
      provider!.models[0],
      routes,
      routes['chat'],
      routes['chat']!.models,
    ])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it('reports all that is wrong, each with its place', () => {
    const json = [
      COMPLETE,
      'local',
      { name: 'openai', baseUrl: 'ftp://example.com', apiKey: '', models: [] },
      {
        name: 'Local',
        baseUrl: 'http://localhost',
        api_key: 'canary',
        models: [{ name: 'a b' }, { name: 'c', contextTokens: 0.5, surprise: 1 }],
      },
    ];
    expect(pointersOf(json, LIST)).toEqual([
      'THINGS/1',
      'THINGS/2/name',
      'THINGS/2/baseUrl',
      'THINGS/2/apiKey',
      'THINGS/2/models',
      'THINGS/3/api_key',
      'THINGS/3/name',
      'THINGS/3/models/0/name',
      'THINGS/3/models/1/surprise',
      'THINGS/3/models/1/contextTokens',
    ]);
  });

  it.each([
    [{ name: 'm', maxOutputTokens: 4_096 }, 'contextTokens'],
    [{ name: 'm', inputUsd: 1, outputUsd: 2 }, 'contextTokens'],
    [{ name: 'm', contextTokens: 8_192, inputUsd: 1 }, 'outputUsd'],
    [{ name: 'm', contextTokens: 8_192, outputUsd: 1 }, 'inputUsd'],
    [{ name: 'm', contextTokens: 8_192, cachedInputUsd: 1 }, 'inputUsd'],
    [{ name: 'm', contextTokens: 8_192, inputUsd: -1, outputUsd: 1 }, 'inputUsd'],
  ])('asks for what %j lacks', (model, member) => {
    expect(pointersOf([{ ...COMPLETE, models: [model] }], LIST)).toEqual([`THINGS/0/models/0/${member}`]);
  });

  it('refuses two models of one name', () => {
    expect(read([{ ...COMPLETE, models: [{ name: 'm' }, { name: 'm' }] }], LIST).problems).toEqual([
      { pointer: 'THINGS/0/models', detail: 'it must have different names' },
    ]);
  });

  it('escapes names in pointers', () => {
    expect(pointersOf({ 'a/b~c': { models: [] } }, RECORD)).toEqual(['THINGS/a~1b~0c/models']);
  });

  it.each([
    [{ a: { models: ['m'], strategy: 'random' } }, 'THINGS/a/strategy'],
    [{ a: { models: ['m'], weights: ['1'] } }, 'THINGS/a/weights'],
    [{ a: { models: 'm' } }, 'THINGS/a/models'],
    [{ a: null }, 'THINGS/a'],
    [{ a: ['m'] }, 'THINGS/a'],
  ])('refuses %j', (json, pointer) => {
    expect(pointersOf(json, RECORD)).toEqual([pointer]);
  });

  it.each([
    [{}, LIST, 'it must be a JSON array'],
    ['null', LIST, 'it must be a JSON array'],
    ['"canary"', LIST, 'it must be a JSON array'],
    [[], RECORD, 'it must be a JSON object'],
    ['canary', LIST, 'it must be JSON'],
    ['[{"apiKey": "canary" "name": "x"}]', LIST, 'it must be JSON; the mistake is at position 21 (line 1 column 22)'],
  ])('refuses %j as a whole, without quoting it', (json, shape, detail) => {
    expect(read(json, shape)).toEqual({ value: undefined, problems: [{ pointer: 'THINGS', detail }] });
  });
});
