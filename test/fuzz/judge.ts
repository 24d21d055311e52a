import type { OpenAPIObject } from '@nestjs/swagger';

import type { Problem } from '../../apps/api/src/http/errors/problem';
import { DocumentedAnswers, type Answer } from '../support/openapi-answers';
import type { Operation } from '../support/openapi-operations';
import { INJECTED_HEADER } from './hostile-values';
import type { WireRequest } from './wire-request';

/** What an implementation says by mistake: places in its sources, and names of its libraries. */
const INSIDES = /\bat .+:\d+:\d+|node_modules|\.[jt]s:\d|QueryFailed|FST_|TypeError|RangeError/;

/** Said of work that goes on behind more of it than anybody waits for. */
const UNFINISHED = ['wordpress.still_working', 'wordpress.took_too_long'];

/** Says what is wrong with an answer, whatever the request was. */
export class Judge {
  readonly #documented: DocumentedAnswers;

  constructor(document: OpenAPIObject) {
    this.#documented = new DocumentedAnswers(document);
  }

  /** @returns faults, each such that the same defect has the same words; empty for an answer as it should be */
  faultsOf(operation: Operation, request: WireRequest, answer: Answer): string[] {
    const { status, headers, body } = answer;
    const faults: string[] = [];
    const requestId = headers['x-request-id'];
    if (typeof requestId !== 'string' || requestId === '') faults.push('no X-Request-ID');
    if (INJECTED_HEADER in headers) faults.push('a header was injected');
    if (status >= 400 && INSIDES.test(body)) faults.push('the answer tells of the insides');
    if (isToldBack(request, answer)) faults.push('credentials are told back');
    const problem = status >= 400 ? problemOf(body) : undefined;
    if (status >= 500 && !UNFINISHED.includes(problem?.code ?? '')) faults.push(`status ${status}`);
    if (problem && (problem.status !== status || problem.requestId !== requestId))
      faults.push('the problem document contradicts its answer');
    if (isAddressed(request, problem)) {
      const detail = problem ? ` (${problem.code})` : '';
      faults.push(...this.#documented.faultsOf(operation, answer).map((fault) => `${fault}${detail}`));
    }
    return faults;
  }
}

/** Whether the address of the request names an operation at all. */
function isAddressed({ target }: WireRequest, problem: Problem | undefined): boolean {
  if (problem?.code === 'route.not_found') return false;
  try {
    decodeURIComponent(target.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return problem?.code !== 'request.malformed';
  }
}

function problemOf(body: string): Problem | undefined {
  try {
    return JSON.parse(body) as Problem;
  } catch {
    return undefined;
  }
}

function isToldBack({ headers }: WireRequest, { headers: answered, body }: Answer): boolean {
  const all = `${JSON.stringify(answered)} ${body}`;
  return [headers['Authorization'], headers['X-API-Key']].some((credential) => {
    const secret = credential?.replace(/^\w+ /, '') ?? '';
    return secret.length >= 20 && /^[\w.=-]+$/.test(secret) && all.includes(secret);
  });
}
