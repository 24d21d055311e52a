import type { ModelCall } from '../domain/model-call';
import { ModelCallLedger } from '../ports/model-call-ledger';

export class InMemoryModelCallLedger extends ModelCallLedger {
  readonly calls: ModelCall[] = [];

  async record(call: ModelCall): Promise<void> {
    this.calls.push(call);
  }

  async forArticle(siteId: string, articleId: string): Promise<readonly ModelCall[]> {
    return this.calls.filter((call) => call.siteId === siteId && call.articleId === articleId);
  }
}
