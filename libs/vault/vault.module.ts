import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';

import { RotateSecrets } from './persistence/rotate-secrets';
import { SealedSecretEntity } from './persistence/sealed-secret.entity';
import { TypeormVault } from './persistence/typeorm-vault';
import { Vault } from './vault';

@Module({
  imports: [TypeOrmModule.forFeature([SealedSecretEntity])],
  providers: [RotateSecrets, { provide: Clock, useClass: SystemClock }, { provide: Vault, useClass: TypeormVault }],
  exports: [RotateSecrets, Vault],
})
export class VaultModule {}
