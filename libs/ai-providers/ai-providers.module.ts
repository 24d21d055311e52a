import { Module } from '@nestjs/common';

import { ConfiguredLanguageModels } from './configured-language-models';
import { LanguageModels } from './language-models';

@Module({
  providers: [{ provide: LanguageModels, useClass: ConfiguredLanguageModels }],
  exports: [LanguageModels],
})
export class AiProvidersModule {}
