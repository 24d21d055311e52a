import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { eventually } from '../support/eventually';
import { freePort } from '../support/launched-service';
import { processesWith } from '../support/processes';
import { describeOnWordPress } from './describe-on-wordpress';

const PROGRAM = path.join(__dirname, 'start-site.cjs');
const LISTENING = '0A';

/** The addresses on which this machine takes connections to a port, as Linux writes them. */
function listenersOn(port: number): string[] {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return ['tcp', 'tcp6']
    .flatMap((table) => readFileSync(`/proc/net/${table}`, 'utf8').split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(suffix) && state === LISTENING)
    .map(([, local]) => local!.slice(0, -suffix.length));
}

describeOnWordPress('a site', () => {
  it('listens on 127.0.0.1 alone, and leaves nothing behind when the program that started it is killed', async () => {
    const port = await freePort();
    const program = spawn(process.execPath, [PROGRAM, '--port', String(port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(program.stdout, 'data')) as [Buffer];
    const folder = /files\s+(\S+)\/public/.exec(said.toString())![1]!;
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(await page.text()).toContain('Hello world!');
    expect(new Set(listenersOn(port))).toEqual(new Set(['0100007F']));

    program.kill('SIGKILL');
    await eventually('The end of the site', () => processesWith(folder).length === 0 && !existsSync(folder));
    expect(listenersOn(port)).toEqual([]);
  });
});
