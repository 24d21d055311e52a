import { isId } from '@seoforge/kernel';

import type { Problem } from '../../apps/api/src/http/errors/problem';
import { bodyFor } from '../support/openapi-bodies';
import type { Operation } from '../support/openapi-operations';
import type { ApiScene, PathParameters } from '../support/openapi-scene';
import { accessStatementOf, type AccessStatement } from './access-statement';
import { Callers, CALLERS, type Caller } from './callers';
import { expectedAnswer, type ExpectedAnswer } from './expected-answer';
import { OTHER_SUCCESSES } from './other-successes';
import { witness } from './witness';

/** What one caller got from one operation. */
export interface Trial {
  readonly operation: string;
  readonly caller: Caller;
  readonly status: number;
}

/** Calls every operation as every caller, and collects what is not as the document promises. */
export class AccessRun {
  readonly #trials = new Map<string, Trial>();
  readonly differences: string[] = [];
  /** Of things that keys of other sites must not hear of. */
  readonly #foreignIds: Set<string>;

  private constructor(
    private readonly scene: ApiScene,
    private readonly callers: Callers,
  ) {
    this.#foreignIds = new Set([scene.mainSiteId]);
  }

  static async of(scene: ApiScene): Promise<AccessRun> {
    const run = new AccessRun(scene, await Callers.of(scene));
    for (const operation of scene.operations) await run.#attemptByAll(operation);
    return run;
  }

  get trials(): readonly Trial[] {
    return [...this.#trials.values()];
  }

  async #attemptByAll(operation: Operation): Promise<void> {
    const statement = accessStatementOf(operation);
    const expected = CALLERS.map((caller) => [caller, expectedAnswer(operation, statement, caller)] as const);
    const parameters = await this.#freshParameters(operation);
    const isChangedByRefusals = async (): Promise<boolean> => {
      const before = await witness(operation, this.scene, parameters);
      for (const [caller, answer] of expected.filter(([, answer]) => answer !== 'allowed'))
        await this.#attempt(operation, statement, caller, answer, parameters);
      return (await witness(operation, this.scene, parameters)) !== before;
    };
    // What was ordered before may end meanwhile, once. A refusal that changes something does so each time.
    if ((await isChangedByRefusals()) && (await isChangedByRefusals()))
      this.differences.push(`${operation.name} was refused, and changed something all the same`);
    for (const [caller, answer] of expected.filter(([, answer]) => answer === 'allowed'))
      await this.#attempt(operation, statement, caller, answer, parameters);
  }

  async #attempt(
    operation: Operation,
    { scope }: AccessStatement,
    caller: Caller,
    expected: ExpectedAnswer,
    shared: PathParameters,
  ): Promise<void> {
    const isChange = operation.method !== 'GET' && expected === 'allowed';
    const account = await this.callers.accountOf(caller, isChange && operation.path.startsWith('/api/v1/auth/'));
    const parameters = isChange ? await this.#freshParameters(operation, account) : shared;
    const body = await bodyFor(operation, this.scene, account);
    const headers = await this.callers.headersOf(caller, scope === 'any' ? undefined : scope, account);
    const response = await this.scene.send(operation, parameters, body, headers);
    this.#trials.set(`${operation.name} ${caller}`, { operation: operation.name, caller, status: response.status });
    const fault = this.#faultOf(operation, caller, expected, response.status, await response.text());
    if (fault) this.differences.push(`${operation.name} by ${caller}: ${fault}`);
  }

  async #freshParameters(
    operation: Operation,
    account?: Parameters<ApiScene['freshParameters']>[1],
  ): Promise<PathParameters> {
    const parameters = await this.scene.freshParameters(operation, account);
    for (const value of Object.values(parameters)) if (isId(value)) this.#foreignIds.add(value);
    return parameters;
  }

  #faultOf(
    { name }: Operation,
    caller: Caller,
    expected: ExpectedAnswer,
    status: number,
    body: string,
  ): string | undefined {
    if (expected !== 'allowed') {
      const [expectedStatus, code = ''] = expected.split(' ', 2);
      const isRight = String(status) === expectedStatus && (status === 404 || codeOf(body) === code);
      return isRight ? undefined : `was to get ${expected}, got ${status} ${body.slice(0, 300)}`;
    }
    const isRight = (status >= 200 && status < 300) || OTHER_SUCCESSES[name]?.status === status;
    if (!isRight) return `was to be allowed, got ${status} ${body.slice(0, 300)}`;
    const isTold = caller === "other site's key" && [...this.#foreignIds].some((id) => body.includes(id));
    return isTold ? `was told of another site: ${body.slice(0, 300)}` : undefined;
  }
}

function codeOf(body: string): string {
  return (JSON.parse(body) as Problem).code;
}
