import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { BackupRunEntity } from './persistence/backup-run.entity';
import { BackupRuns } from './persistence/backup-runs';

@Module({ imports: [TypeOrmModule.forFeature([BackupRunEntity])], providers: [BackupRuns], exports: [BackupRuns] })
export class BackupModule {}
