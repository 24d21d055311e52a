import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { QueueState } from '@seoforge/queue';

import { Access } from '../http/access/access.decorator';
import { QueuesDto } from './queues.dto';

@ApiTags('Queues')
@Controller('api/v1/queues')
export class QueuesController {
  constructor(private readonly state: QueueState) {}

  @Get()
  @Access({ role: 'viewer', limit: 'read' })
  @ApiOperation({
    summary: 'How many jobs wait, run, and were lost',
    description: 'Of all sites together. Sites take turns, so that a long queue of one does not hold up the others.',
  })
  @ApiOkResponse({ type: QueuesDto })
  async list(): Promise<QueuesDto> {
    return { queues: await this.state.read() };
  }
}
