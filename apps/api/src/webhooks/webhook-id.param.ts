import { Param } from '@nestjs/common';
import { webhookNotFound } from '@seoforge/webhooks';

import { IdParam } from '../http/id.param';

export const WebhookId = (): ParameterDecorator => Param('id', new IdParam(webhookNotFound));
