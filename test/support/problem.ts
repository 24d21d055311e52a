import type { Problem } from '../../apps/api/src/http/errors/problem';

/** What an implementation says by mistake: places in its sources, statements, names of its tables and libraries. */
const INSIDES = /\bat .+:\d+:\d+|node_modules|\.[jt]s:\d|\b(?:SELECT|INSERT|UPDATE)\b|QueryFailed|FST_|TypeError/;

/** The problem document of an answer. @throws when the answer is none, or says what is nobody's business */
export async function readProblem(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  const body = await response.text();
  if (!type.startsWith('application/problem+json')) throw new Error(`Not a problem document but ${type}: ${body}`);
  if (INSIDES.test(body)) throw new Error(`The problem document says too much: ${body}`);
  const problem = JSON.parse(body) as Problem;
  if (problem.requestId !== response.headers.get('x-request-id'))
    throw new Error(`The problem document has another request id than the answer: ${body}`);
  return problem;
}
