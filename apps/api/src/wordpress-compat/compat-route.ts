import { HttpCode, applyDecorators } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';

import { Access, type AccessRule } from '../http/access/access.decorator';
import { OpenToAnonymous } from '../http/access/anonymous-access';
import { ApiProblems } from '../http/errors/api-problems.decorator';

/** Plug-ins take exactly this for a success: after 201 or 202 they try their next path. */
const SUCCESS = 200;

interface CompatOperation {
  readonly summary: string;
  readonly description?: string;
  readonly problems?: Readonly<Record<number, readonly string[]>>;
}

/** A path of installed plug-ins: for callers with the rights that its own counterpart asks for, and where allowed for anonymous ones. */
export function CompatRoute(rule: AccessRule, { problems = {}, ...operation }: CompatOperation): MethodDecorator {
  return applyDecorators(
    HttpCode(SUCCESS),
    Access(rule),
    OpenToAnonymous(),
    ApiOperation(operation),
    ApiProblems(problems),
  );
}
