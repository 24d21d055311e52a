import { Param } from '@nestjs/common';

import { IdParam } from '../http/id.param';
import { siteNotFound } from '@seoforge/sites';

/** The site that the path names. */
export const SiteId = (): ParameterDecorator => Param('id', new IdParam(siteNotFound));
