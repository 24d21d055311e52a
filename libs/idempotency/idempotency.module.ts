import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';

import { BeginIdempotentRequest } from './application/begin-idempotent-request';
import { IdempotencyKeyEntity } from './persistence/idempotency-key.entity';
import { TypeormIdempotencyKeyRepository } from './persistence/typeorm-idempotency-key-repository';
import { IdempotencyKeyRepository } from './ports/idempotency-key-repository';

@Module({
  imports: [TypeOrmModule.forFeature([IdempotencyKeyEntity])],
  providers: [
    BeginIdempotentRequest,
    { provide: Clock, useClass: SystemClock },
    { provide: IdempotencyKeyRepository, useClass: TypeormIdempotencyKeyRepository },
  ],
  exports: [BeginIdempotentRequest, IdempotencyKeyRepository],
})
export class IdempotencyModule {}
