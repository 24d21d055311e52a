import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { readCompose } from '../../deploy/container/read-compose.cjs';

const SCRIPTS = path.join(__dirname, '../../deploy/container');

describe('the scripts of the container', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'container-scripts-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('make every secret that Compose reads, once, where nobody else can enter', () => {
    const secrets = path.join(folder, 'secrets');
    const make = (): string =>
      spawnSync('sh', [path.join(SCRIPTS, 'make-secrets.sh'), secrets], { encoding: 'utf8' }).stdout;
    const contents = (): string[] =>
      readdirSync(secrets, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => `${name} ${readFileSync(path.join(secrets, name), 'utf8')}`);
    expect(make()).toContain('made database-url');
    const made = contents();
    expect(made.map((line) => line.split(' ')[0]).sort()).toEqual(
      Object.values(readCompose().secrets)
        .map(({ file }) => path.basename(file))
        .sort(),
    );
    expect(statSync(secrets).mode & 0o777).toBe(0o700);
    expect(make()).toBe('');
    expect(contents()).toEqual(made);
  });

  it('back up daily, prove the first and each seventh backup, and try a failed one again soon', () => {
    const stub = (name: string, script: string): void => {
      writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}`);
      chmodSync(path.join(folder, name), 0o755);
    };
    stub('touch', '');
    stub('node', `shift 2; echo "$*"; [ "$(grep -c sleep ${folder}/slept)" != 1 ] || [ "$1" != backup ]`);
    stub('sleep', `echo "sleep $1" | tee -a ${folder}/slept; [ "$(wc -l < ${folder}/slept)" -lt 9 ] || kill $PPID`);
    writeFileSync(path.join(folder, 'slept'), '');
    const { stdout } = spawnSync('sh', [path.join(SCRIPTS, 'back-up-daily.sh')], {
      encoding: 'utf8',
      env: { PATH: `${folder}:/usr/bin:/bin` },
    });
    const [day, drill] = [['backup', 'sleep 86400'], 'restore latest --drill'];
    const first = ['backup', drill, 'sleep 86400', 'backup', 'sleep 900'];
    const second = [...Array.from({ length: 6 }, () => day).flat(), 'backup', drill, 'sleep 86400'];
    expect(stdout.trim().split('\n')).toEqual([...first, ...second]);
  });

  it('find healthy what answers 200, and nothing else', async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/well' ? 200 : 503).end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const check = async (url: string): Promise<unknown> => {
      const [code] = (await once(
        execFile(process.execPath, [path.join(SCRIPTS, 'healthcheck.cjs'), url]),
        'exit',
      )) as unknown[];
      return code;
    };
    const base = `http://127.0.0.1:${port}`;
    expect(await Promise.all([check(`${base}/well`), check(`${base}/ill`)])).toEqual([0, 1]);
    server.close();
    expect(await check(`${base}/well`)).toBe(1);
  });
});
