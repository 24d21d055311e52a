import { freePort } from '../../support/launched-service';
import { StartedProgram } from '../../support/started-program';

/** What a program ends with that was not done when its time was up. */
const FORCED = 1;

/** A place for one program of the product, that is taken by another one when it is replaced. */
export class Place {
  /** How programs ended that did not end as they should. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly app: 'api' | 'worker',
    private readonly variables: Readonly<Record<string, string>>,
    private program: StartedProgram,
  ) {}

  static async take(app: 'api' | 'worker', variables: Readonly<Record<string, string>>): Promise<Place> {
    const ports: Record<string, string> =
      app === 'api' ? { PORT: String(await freePort()), MANAGEMENT_PORT: String(await freePort()) } : {};
    const all = { ...variables, ...ports };
    return new Place(app, all, await StartedProgram.start(app, all));
  }

  get url(): string {
    return `http://127.0.0.1:${this.variables['PORT'] ?? ''}`;
  }

  /** Sends SIGTERM, and starts another one when the first is gone. @returns how long the first one took to end, in milliseconds */
  async replace(): Promise<number> {
    const toldAtMs = performance.now();
    await this.empty();
    const tookMs = performance.now() - toldAtMs;
    this.program = await StartedProgram.start(this.app, this.variables);
    return tookMs;
  }

  async empty(): Promise<void> {
    await this.program.stop();
    if (this.program.exitCode === FORCED) this.complaints.push(`the ${this.app} was forced to end`);
  }
}
