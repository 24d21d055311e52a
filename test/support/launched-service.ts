import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LAUNCHER = path.join(__dirname, '../../dist/apps/cli/src/main.js');
const READY = 'SEOForge is running';

/** A folder in which the product can be launched as `npm start` does, with ports and data of its own. */
export class LaunchFolder {
  readonly directory = mkdtempSync(path.join(tmpdir(), 'seoforge-launch-'));

  static async create(): Promise<LaunchFolder> {
    return new LaunchFolder(await freePort(), await freePort());
  }

  private constructor(
    readonly port: number,
    readonly managementPort: number,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  launch(variables: Record<string, string> = {}): Launched {
    const environment = {
      PATH: process.env['PATH'],
      PORT: String(this.port),
      MANAGEMENT_PORT: String(this.managementPort),
      WORKER_MANAGEMENT_PORT: '0',
      ...variables,
    };
    return new Launched(
      spawn(process.execPath, [LAUNCHER, 'start'], {
        cwd: this.directory,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  credentials(): { apiKey: string; adminEmail: string; adminPassword: string; siteId: string } {
    return JSON.parse(readFileSync(this.credentialsFile, 'utf8')) as ReturnType<LaunchFolder['credentials']>;
  }

  get credentialsFile(): string {
    return path.join(this.directory, '.data', 'credentials.json');
  }

  get postmasterPid(): number {
    return Number(
      readFileSync(path.join(this.directory, '.data', 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0],
    );
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** A launcher process and what it says. */
export class Launched {
  output = '';
  readonly exit: Promise<number | null>;

  constructor(readonly process: ChildProcess) {
    const collect = (chunk: Buffer): void => {
      this.output += chunk.toString();
    };
    process.stdout?.on('data', collect);
    process.stderr?.on('data', collect);
    this.exit = once(process, 'exit').then(([code]) => code as number | null);
  }

  async ready(): Promise<void> {
    while (!this.output.includes(READY)) {
      if (this.process.exitCode !== null) throw new Error(`The launcher ended:\n${this.output}`);
      await sleep(50);
    }
  }

  async interrupt(): Promise<number | null> {
    this.process.kill('SIGINT');
    return this.exit;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
