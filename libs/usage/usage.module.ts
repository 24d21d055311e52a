import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { ModelCallEntity } from './persistence/model-call.entity';
import { TypeormModelCallLedger } from './persistence/typeorm-model-call-ledger';
import { ModelCallLedger } from './ports/model-call-ledger';

@Module({
  imports: [TypeOrmModule.forFeature([ModelCallEntity])],
  providers: [{ provide: ModelCallLedger, useClass: TypeormModelCallLedger }],
  exports: [ModelCallLedger],
})
export class UsageModule {}
