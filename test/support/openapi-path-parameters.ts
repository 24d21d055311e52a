import { newId } from '@seoforge/kernel';

import type { Operation } from './openapi-operations';
import type { Account, ApiScene, PathParameters } from './openapi-scene';
import { PROVIDER } from './openapi-scene-variables';

/** Things with names that are not the answer's to give, such as those of a catalogue. */
const NAMES: Readonly<Record<string, string>> = {
  '/api/v1/sites/{id}/routes/{name}': 'article.section',
  '/api/v1/sites/{id}/provider-keys/{provider}': PROVIDER,
  '/media/{name}': 'no-picture.png',
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
  '/api/v1/chat/sessions/{id}': async (scene) => String((await scene.act('POST /api/v1/chat'))['sessionId']),
  '/api/v1/images/{id}': async (scene) => {
    const { images } = await scene.act('POST /api/v1/images');
    return (images as { id: string }[])[0]!.id;
  },
  '/api/v1/posts/{externalId}': async (scene) => {
    const externalId = `post ${newId()}`;
    await scene.act('PUT /api/v1/posts/{externalId}', { externalId });
    return externalId;
  },
  // A site has one unfinished report at most, and twenty webhooks.
  '/api/v1/seo/site-reports/{id}': (scene) =>
    firstOf('/api/v1/seo/site-reports', scene, ({ finishedAt }) => finishedAt === undefined || finishedAt === null),
  '/api/v1/webhooks/{id}': (scene) => firstOf('/api/v1/webhooks', scene),
};

/** One that is there and will do, or else one that is made. */
async function firstOf(
  collection: string,
  scene: ApiScene,
  willDo: (item: Readonly<Record<string, unknown>>) => boolean = () => true,
): Promise<string> {
  const { items } = await scene.act(`GET ${collection}`);
  const first = (items as { id: string }[]).find(willDo);
  return first?.id ?? String((await scene.act(`POST ${collection}`))['id']);
}

/** What makes a thing that is not made by a POST to its collection, by that collection. */
const MAKERS: Readonly<Record<string, string>> = {
  '/api/v1/articles/batches': 'POST /api/v1/articles/batch',
  '/api/v1/webhooks/{id}/deliveries': 'POST /api/v1/webhooks/{id}/test',
};

/** Its events come to an end; it may have come to one by itself. */
const cancel =
  (name: string) =>
  (scene: ApiScene, parameters: PathParameters): Promise<unknown> =>
    scene.send(scene.operation(name), parameters, undefined, scene.headersOf(scene.owner));

/** What must be done to a thing before an operation on it can succeed. */
const PREPARATIONS: Readonly<Record<string, (scene: ApiScene, parameters: PathParameters) => Promise<unknown>>> = {
  'DELETE /api/v1/sites/{id}': (scene, parameters) =>
    scene.act('PATCH /api/v1/sites/{id}', parameters, { disabled: true }),
  'GET /api/v1/articles/{id}/events': cancel('POST /api/v1/articles/{id}/cancel'),
  'GET /api/v1/seo/improvements/{id}/events': cancel('POST /api/v1/seo/improvements/{id}/cancel'),
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
  if (name === undefined)
    return String((await scene.act(MAKERS[collection] ?? `POST ${collection}`, parameters))['id']);
  const put = scene.operations.find((operation) => operation.name === `PUT ${thing}`);
  if (put) await scene.act(put.name, { ...parameters, [thing.slice(thing.lastIndexOf('{') + 1, -1)]: name });
  return name;
}
