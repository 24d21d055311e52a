import { Controller, Get, Res, applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { Public } from '../http/access/public.decorator';
import { HealthDto, LivenessDto } from './health.dto';
import { HealthService } from './health.service';

const ApiHealthAnswers = (): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({ type: HealthDto }),
    ApiServiceUnavailableResponse({ type: HealthDto, description: 'Without a migrated database, or about to stop.' }),
  );

/** At the root, where load balancers look. */
@ApiTags('Health')
@Controller()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('health/live')
  @Public({ limit: 'none' })
  @ApiOperation({ summary: 'Whether the process runs' })
  @ApiOkResponse({ type: LivenessDto })
  live(): LivenessDto {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Public({ limit: 'none' })
  @ApiOperation({
    summary: 'Whether this instance should get traffic',
    description: 'Without Redis it is degraded, which does not make it unready.',
  })
  @ApiHealthAnswers()
  ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    return this.#answer(reply);
  }

  @Get('health')
  @Public({ limit: 'none' })
  @ApiOperation({ summary: 'The same as /health/ready' })
  @ApiHealthAnswers()
  overall(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    return this.#answer(reply);
  }

  @Get('api/v1/health')
  @Public({ limit: 'none' })
  @ApiOperation({ summary: 'The same as /health/ready, where an installed plug-in looks for it' })
  @ApiHealthAnswers()
  prefixed(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    return this.#answer(reply);
  }

  async #answer(reply: FastifyReply): Promise<HealthDto> {
    const health = await this.health.check();
    if (health.status === 'unavailable') reply.status(503);
    return health;
  }
}
