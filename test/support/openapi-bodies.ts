import { randomBytes } from 'node:crypto';

import { newId } from '@seoforge/kernel';

import type { Operation } from './openapi-operations';
import type { Account, ApiScene } from './openapi-scene';
import { PAINTER, WRITER } from './openapi-scene-variables';

type MakeBody = (scene: ApiScene, account: Account) => unknown;

const smallPicture: MakeBody = () => ({ prompt: 'A cup of green tea', size: '256x256', model: PAINTER });

/** Bodies that no example can give: what must be new, what only the caller knows, and models that can be asked here. */
const BODIES: Readonly<Record<string, MakeBody>> = {
  'POST /api/v1/auth/login': (_, { email, password }) => ({ email, password }),
  'POST /api/v1/auth/refresh': async (scene) => ({ refreshToken: (await scene.account('viewer')).refreshToken }),
  'POST /api/v1/auth/password': (_, { password }) => ({ currentPassword: password, newPassword: newPassword() }),
  'POST /api/v1/auth/second-factor': (_, { password }) => ({ password }),
  'DELETE /api/v1/auth/second-factor': (_, { password }) => ({ password, code: '123456' }),
  'POST /api/v1/users': () => ({ email: `${newId()}@example.com`, password: newPassword(), role: 'viewer' }),
  'PATCH /api/v1/users/{id}': () => ({ disabled: true }),
  'PUT /api/v1/users/{id}/password': () => ({ password: newPassword() }),
  'POST /api/v1/sites/{id}/api-keys': () => ({ name: 'Plug-in', scopes: ['content:read'] }),
  'PUT /api/v1/sites/{id}/routes/{name}': () => ({ models: [WRITER] }),
  'POST /api/v1/images': () => ({ prompt: 'A cup of green tea', route: PAINTER }),
  'POST /openai/v1/chat/completions': () => ({ model: WRITER, messages: [{ role: 'user', content: 'Green tea?' }] }),
  'POST /openai/v1/images/generations': () => ({ model: PAINTER, prompt: 'A cup of green tea' }),
  'POST /api/flux-image-gen/generate': smallPicture,
  'POST /api/v1/images/generate': smallPicture,
  'POST /universal-mcp/generate-image': smallPicture,
  'POST /universal-mcp/generate-flux-image': smallPicture,
};

/** A body with which `account` can expect the operation to succeed; undefined where it takes none. */
export async function bodyFor(operation: Operation, scene: ApiScene, account: Account): Promise<unknown> {
  const make = BODIES[operation.name];
  return make ? await make(scene, account) : operation.body?.example;
}

/** As short as it may be: to judge a long one takes twenty times as long. */
export function newPassword(): string {
  return randomBytes(12).toString('base64url');
}
