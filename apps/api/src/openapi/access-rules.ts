import type { INestApplicationContext } from '@nestjs/common';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';

import { ACCESS, type AccessRule } from '../http/access/access.decorator';

type Handlers = Readonly<Record<string, () => unknown>>;

export function operationIdOf(controller: string, method: string): string {
  return `${controller.replace('Controller', '')}_${method}`;
}

/** The access rule of each operation that has one, by the operation's id. */
export function accessRulesOf(app: INestApplicationContext): ReadonlyMap<string, AccessRule> {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return new Map(
    controllers.flatMap(({ metatype }) => {
      const handlers = (metatype as { prototype: Handlers }).prototype;
      return scanner.getAllMethodNames(handlers).flatMap((name): [string, AccessRule][] => {
        const rule = handlers[name] && reflector.get<AccessRule | undefined>(ACCESS, handlers[name]);
        return rule ? [[operationIdOf((metatype as { name: string }).name, name), rule]] : [];
      });
    }),
  );
}
