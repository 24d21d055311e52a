import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ConfigurationError } from './configuration-error';
import { readEnvironment, type Environment } from './environment';

describe('readEnvironment', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'environment-'));
  });

  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  const write = (name: string, text: string): string => {
    const file = path.join(directory, name);
    writeFileSync(file, text);
    return file;
  };
  const read = (processEnvironment: Environment = {}): Environment => readEnvironment(directory, processEnvironment);
  const problemsOf = (processEnvironment: Environment = {}): ConfigurationError['details'] => {
    try {
      read(processEnvironment);
    } catch (error) {
      if (error instanceof ConfigurationError) return error.details;
      throw error;
    }
    return [];
  };

  it('is the environment of the process where there is no .env', () => {
    expect(read({ PORT: '9000', SOMEBODY_ELSES: 'business' })).toEqual({ PORT: '9000', SOMEBODY_ELSES: 'business' });
  });

  it('reads .env with its comments and quotes', () => {
    write('.env', '# where to listen\nPORT=9000\n\nHOST="0.0.0.0" # every interface\n');
    expect(read()).toEqual({ PORT: '9000', HOST: '0.0.0.0' });
  });

  it('puts the process over .env', () => {
    write('.env', 'PORT=9000\nHOST=0.0.0.0\n');
    expect(read({ PORT: '9001' })).toEqual({ PORT: '9001', HOST: '0.0.0.0' });
  });

  it('reads a value from the file that NAME_FILE names, without white space around it', () => {
    const file = write('key', '\n  sk-from-a-file \n');
    expect(read({ OPENAI_API_KEY_FILE: file })['OPENAI_API_KEY']).toBe('sk-from-a-file');
  });

  it('reads NAME_FILE from .env as well', () => {
    write('.env', `OPENAI_API_KEY_FILE=${write('key', 'sk-from-a-file')}\n`);
    expect(read()['OPENAI_API_KEY']).toBe('sk-from-a-file');
  });

  it.each<[string, Environment, string]>([
    ['OPENAI_API_KEY=sk-of-the-file', { OPENAI_API_KEY_FILE: 'key' }, 'sk-from-a-file'],
    ['OPENAI_API_KEY_FILE=/there/is/none', { OPENAI_API_KEY: 'sk-of-the-process' }, 'sk-of-the-process'],
    ['OPENAI_API_KEY=sk-of-the-file', { OPENAI_API_KEY: 'sk-of-the-process' }, 'sk-of-the-process'],
    ['OPENAI_API_KEY_FILE=/there/is/none', { OPENAI_API_KEY_FILE: 'key' }, 'sk-from-a-file'],
  ])('lets a variable of the process hide %s in .env, however it is given', (line, given, value) => {
    const file = write('key', 'sk-from-a-file');
    write('.env', `${line}\n`);
    const processEnvironment = given['OPENAI_API_KEY_FILE'] ? { OPENAI_API_KEY_FILE: file } : given;
    expect(read(processEnvironment)['OPENAI_API_KEY']).toBe(value);
  });

  it('refuses a variable that is given both ways in the process', () => {
    const file = write('key', 'sk-from-a-file');
    expect(problemsOf({ OPENAI_API_KEY: 'sk-of-the-process', OPENAI_API_KEY_FILE: file })).toEqual([
      { pointer: 'OPENAI_API_KEY', detail: 'set either OPENAI_API_KEY or OPENAI_API_KEY_FILE, not both' },
    ]);
  });

  it('refuses a variable that is given both ways in .env', () => {
    write('.env', 'REDIS_URL=redis://localhost\nREDIS_URL_FILE=/run/secrets/redis\n');
    expect(problemsOf()).toEqual([expect.objectContaining({ pointer: 'REDIS_URL' })]);
  });

  it('takes an empty NAME_FILE for none', () => {
    expect(read({ OPENAI_API_KEY: 'sk-of-the-process', OPENAI_API_KEY_FILE: '' })['OPENAI_API_KEY']).toBe(
      'sk-of-the-process',
    );
  });

  it('names the variable whose file cannot be read, and why', () => {
    const file = path.join(directory, 'missing');
    expect(problemsOf({ OPENAI_API_KEY_FILE: file })).toEqual([
      { pointer: 'OPENAI_API_KEY_FILE', detail: expect.stringMatching(/^cannot be read: ENOENT.+missing/) },
    ]);
  });

  it('says so when .env itself cannot be read', () => {
    mkdirSync(path.join(directory, '.env'));
    expect(problemsOf()).toEqual([
      { pointer: path.join(directory, '.env'), detail: expect.stringMatching(/^cannot be read: EISDIR/) },
    ]);
  });

  it.each(['PROT', 'port', 'OPENAI_KEY', 'PROT_FILE'])('refuses %s in .env, which means nothing', (name) => {
    write('.env', `${name}=9000\n`);
    expect(problemsOf()).toEqual([
      { pointer: name, detail: expect.stringContaining('is no variable of this program') },
    ]);
  });

  it('reports all its problems at once', () => {
    write('.env', 'PROT=9000\nREDIS_URL=redis://localhost\nREDIS_URL_FILE=/run/secrets/redis\n');
    const pointers = problemsOf({ OPENAI_API_KEY_FILE: '/there/is/none' }).map(({ pointer }) => pointer);
    expect(pointers.toSorted()).toEqual(['OPENAI_API_KEY_FILE', 'PROT', 'REDIS_URL']);
  });
});
