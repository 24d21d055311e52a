import { Client } from 'pg';

import type { AuditEventDto, AuditEventPageDto } from '../../apps/api/src/audit/audit-event.dto';
import { eventually } from './eventually';
import type { RunningService } from './running-service';

const MOST_ON_A_PAGE = 100;

/** Reads a running service's audit trail over HTTP, as an administrator does, and looks into its table. */
export class AuditReader {
  private constructor(
    private readonly service: RunningService,
    private readonly apiKey: string,
    readonly database: Client,
  ) {}

  /** @param accessToken of an administrator */
  static async open(service: RunningService, accessToken: string): Promise<AuditReader> {
    const client = new Client({ connectionString: service.database.url });
    await client.connect();
    return new AuditReader(service, accessToken, client);
  }

  request(query: string): Promise<Response> {
    return this.service.request(`/api/v1/audit-events?${query}`, { apiKey: this.apiKey });
  }

  async page(query: string): Promise<AuditEventPageDto> {
    return (await (await this.request(query)).json()) as AuditEventPageDto;
  }

  /** Of the newest events, those of a request. */
  async rowsOf(requestId: string): Promise<readonly AuditEventDto[]> {
    const { items } = await this.page(`limit=${MOST_ON_A_PAGE}`);
    return items.filter((item) => item.requestId === requestId);
  }

  /** Once there are some: what is not recorded with an act is written together, after a moment. */
  async rowsSoonOf(requestId: string): Promise<readonly AuditEventDto[]> {
    await eventually('the row', async () => {
      const { rowCount } = await this.database.query('SELECT 1 FROM audit_events WHERE request_id = $1', [requestId]);
      return rowCount !== 0;
    });
    return this.rowsOf(requestId);
  }

  close(): Promise<void> {
    return this.database.end();
  }
}
