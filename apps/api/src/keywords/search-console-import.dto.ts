import { ApiProperty } from '@nestjs/swagger';
import type { SearchConsoleImport } from '@seoforge/keywords';

class PeriodDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'First day of the period.', example: '2026-01-01' })
  from!: string;

  @ApiProperty({ description: 'Its last day.', example: '2026-03-31' })
  to!: string;
}

export class ImportOutcomeDto extends PeriodDto {
  @ApiProperty({ type: 'integer', description: 'Queries that were stored.' })
  imported!: number;

  @ApiProperty({
    type: 'integer',
    description:
      'Queries that gave way: the same ones of the same period, and those of the oldest periods where there was no room.',
  })
  replaced!: number;
}

export class SearchConsoleImportDto extends PeriodDto {
  @ApiProperty({ type: 'integer', description: 'Queries of the period.' })
  queries!: number;

  @ApiProperty({ format: 'date-time', description: 'When the period was imported last.' })
  importedAt!: string;
}

export class SearchConsoleImportList {
  @ApiProperty({ type: [SearchConsoleImportDto] })
  items!: readonly SearchConsoleImportDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page.' })
  nextCursor!: string | null;
}

export function importResourceOf({ id, from, to, queries, importedAt }: SearchConsoleImport): SearchConsoleImportDto {
  return { id, from, to, queries, importedAt: importedAt.toISOString() };
}
