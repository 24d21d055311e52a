import { RequestMethod, type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';

import { ACCESS, type AccessRule } from '../../apps/api/src/http/access/access.decorator';
import { AUDITED, type AuditedAct } from '../../apps/api/src/http/audit/audited-act';
import { PUBLIC } from '../../apps/api/src/http/access/public.decorator';

export interface RegisteredRoute {
  readonly method: string;
  /** As it was declared, for instance `/api/v1/articles/:id`. */
  readonly path: string;
  readonly isPublic: boolean;
  readonly rule: AccessRule | undefined;
  /** What the audit trail says of it. */
  readonly act: AuditedAct | undefined;
}

/** Every route of every controller, documented or not, with what it says about access. */
export function registeredRoutes(app: INestApplication): RegisteredRoute[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => routesOf(metatype as ControllerClass, app.get(Reflector)));
}

type ControllerClass = new (...parameters: never[]) => object;

function routesOf(controller: ControllerClass, reflector: Reflector): RegisteredRoute[] {
  const prototype = controller.prototype as Record<string, () => unknown>;
  const prefixes = pathsOf(reflector, controller);
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name]!;
    if (reflector.get<unknown>(PATH_METADATA, handler) === undefined) return [];
    return prefixes.flatMap((prefix) =>
      pathsOf(reflector, handler).map((path) => ({
        method: RequestMethod[reflector.get<RequestMethod>(METHOD_METADATA, handler)],
        path: `/${[prefix, path]
          .flatMap((part) => part.split('/'))
          .filter(Boolean)
          .join('/')}`,
        isPublic: reflector.get<boolean | undefined>(PUBLIC, handler) === true,
        rule: reflector.get<AccessRule | undefined>(ACCESS, handler),
        act: reflector.get<AuditedAct | undefined>(AUDITED, handler),
      })),
    );
  });
}

function pathsOf(reflector: Reflector, target: ControllerClass | (() => unknown)): string[] {
  return [reflector.get<string | string[]>(PATH_METADATA, target)].flat();
}
