import type { Operation } from './openapi-operations';
import type { Account, ApiScene, PathParameters } from './openapi-scene';
import { PROVIDER } from './openapi-scene-variables';

/** Things with names that are not the answer's to give, such as those of a catalogue. */
const NAMES: Readonly<Record<string, string>> = {
  '/api/v1/sites/{id}/routes/{name}': 'article.section',
  '/api/v1/sites/{id}/provider-keys/{provider}': PROVIDER,
  '/openai/v1/models/{id}': 'simulated/writer-1',
  '/openai/v1/models/{provider}': 'simulated',
  '/openai/v1/models/{provider}/{model}': 'writer-1',
};

/** Things that an account has by itself, by the path of one. */
const FOUND: Readonly<Record<string, (scene: ApiScene, account: Account) => Promise<string>>> = {
  '/api/v1/auth/sessions/{id}': async (scene, account) => {
    const { items } = await scene.act('GET /api/v1/auth/sessions', {}, undefined, account);
    return (items as { id: string; isCurrent: boolean }[]).find(({ isCurrent }) => isCurrent)!.id;
  },
};

/** What must be done to a thing before an operation on it can succeed. */
const PREPARATIONS: Readonly<Record<string, (scene: ApiScene, parameters: PathParameters) => Promise<unknown>>> = {
  'DELETE /api/v1/sites/{id}': (scene, parameters) =>
    scene.act('PATCH /api/v1/sites/{id}', parameters, { disabled: true }),
};

/**
 * Makes what the path of an operation names, from the left: by a POST to the collection, or by a PUT to the thing itself where it
 * has a name. @throws Error for a path of another kind, which must then be added here
 */
export async function parametersFor(
  { name: operation, path }: Operation,
  scene: ApiScene,
  account: Account,
): Promise<PathParameters> {
  const parameters: Record<string, string> = {};
  for (const { 0: segment, 1: name, index } of path.matchAll(/\{(\w+)\}/g)) {
    const thing = path.slice(0, index + segment.length);
    const find = FOUND[thing];
    parameters[name!] = find
      ? await find(scene, account)
      : await valueFor(thing, path.slice(0, index - 1), parameters, scene);
  }
  await PREPARATIONS[operation]?.(scene, parameters);
  return parameters;
}

async function valueFor(
  thing: string,
  collection: string,
  parameters: PathParameters,
  scene: ApiScene,
): Promise<string> {
  const name = NAMES[thing];
  if (name === undefined) return String((await scene.act(`POST ${collection}`, parameters))['id']);
  const put = scene.operations.find((operation) => operation.name === `PUT ${thing}`);
  if (put) await scene.act(put.name, { ...parameters, [thing.slice(thing.lastIndexOf('{') + 1, -1)]: name });
  return name;
}
