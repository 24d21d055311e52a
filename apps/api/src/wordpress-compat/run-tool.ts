import { Injectable } from '@nestjs/common';
import { insufficientScope, type Principal, type Scope } from '@seoforge/auth';

import { AnalyseForPlugin } from './analyse-for-plugin';
import type { AnalysisAnswerDto } from './analysis-answer.dto';
import type { CompatCall } from './compat-call';
import type { ContentAnswerDto } from './content-answer.dto';
import { DrawForPlugin } from './draw-for-plugin';
import type { ImageAnswerDto } from './image-answer.dto';
import { LenientBody } from './lenient-body';
import { WriteForPlugin } from './write-for-plugin';
import { unknownTool } from './wordpress.errors';

const LONGEST_NAME = 100;

export type ToolAnswer = ContentAnswerDto | AnalysisAnswerDto | ImageAnswerDto;

interface Tool {
  /** As on the tool's own paths. */
  readonly scope: Scope;
  readonly execute: (call: CompatCall, body: unknown) => Promise<ToolAnswer>;
}

/** Does by name what has paths of its own: the way that plug-ins take when those have failed. */
@Injectable()
export class RunTool {
  readonly #tools: ReadonlyMap<string, Tool>;

  constructor(write: WriteForPlugin, analyse: AnalyseForPlugin, draw: DrawForPlugin) {
    this.#tools = new Map<string, Tool>([
      ['generate_content', { scope: 'content:write', execute: (call, body) => write.execute(call, body) }],
      ['analyze_seo', { scope: 'seo:analyze', execute: (call, body) => analyse.execute(call, body) }],
      ['generate_image', { scope: 'content:write', execute: (call, body) => draw.execute(call, body) }],
    ]);
  }

  /** @throws AppError `wordpress.tool_unknown`, `auth.scope_missing`, or what the tool throws */
  execute(call: CompatCall): Promise<ToolAnswer> {
    const body = new LenientBody(call.body);
    const name = body.text(LONGEST_NAME, 'tool', 'tool_name');
    body.refuseFaults();
    const tool = this.#tools.get(name ?? '');
    if (!tool) throw unknownTool([...this.#tools.keys()]);
    if (!mayUse(call.principal, tool.scope)) throw insufficientScope(tool.scope);
    return tool.execute(call, body.member('arguments') ?? {});
  }
}

/** Administrators have been let in by their role. */
function mayUse(principal: Principal, scope: Scope): boolean {
  return principal.kind === 'user' || principal.scopes.includes(scope);
}
