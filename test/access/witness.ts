import type { Operation } from '../support/openapi-operations';
import type { ApiScene, PathParameters } from '../support/openapi-scene';

/**
 * What an owner sees, before and after, of the thing that an operation is about: the thing itself, or the list that it stands in.
 * Undefined where the operation changes nothing, or the document offers nothing to look at.
 */
export async function witness(
  { method, path }: Operation,
  scene: ApiScene,
  parameters: PathParameters,
): Promise<string | undefined> {
  if (method === 'GET') return undefined;
  for (let place = path; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const reading = scene.operations.find(({ name }) => name === `GET ${place}`);
    if (!reading) continue;
    return await (await scene.send(reading, parameters, undefined, scene.headersOf(scene.owner))).text();
  }
  return undefined;
}
