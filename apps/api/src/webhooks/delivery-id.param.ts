import { Param } from '@nestjs/common';
import { deliveryNotFound } from '@seoforge/webhooks';

import { IdParam } from '../http/id.param';

export const DeliveryId = (): ParameterDecorator => Param('deliveryId', new IdParam(deliveryNotFound));
