import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { FastifyReply } from 'fastify';

import { Public } from '../http/access/public.decorator';
import { HealthDto, LivenessDto } from './health.dto';
import { HealthService } from './health.service';

/** At the root, where load balancers look; `/api/v1/health` is there too, because an installed plug-in asks for it. */
@ApiTags('Health')
@Controller()
@SkipThrottle()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('health/live')
  @Public()
  @ApiOperation({ summary: 'Whether the process runs' })
  @ApiOkResponse({ type: LivenessDto })
  live(): LivenessDto {
    return { status: 'ok' };
  }

  @Get(['health/ready', 'health', 'api/v1/health'])
  @Public()
  @ApiOperation({
    summary: 'Whether this instance should get traffic',
    description: 'Without Redis it is degraded, which does not make it unready.',
  })
  @ApiOkResponse({ type: HealthDto })
  @ApiServiceUnavailableResponse({ type: HealthDto, description: 'Without a migrated database, or about to stop.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    const health = await this.health.check();
    if (health.status === 'unavailable') reply.status(503);
    return health;
  }
}
