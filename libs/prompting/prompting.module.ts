import { Module } from '@nestjs/common';
import { SitesModule } from '@seoforge/sites';

import { ModelCaller } from './model-caller';

@Module({ imports: [SitesModule], providers: [ModelCaller], exports: [ModelCaller] })
export class PromptingModule {}
