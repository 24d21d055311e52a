import type { ModelCall } from '../domain/model-call';
import { ModelCallLedger } from '../ports/model-call-ledger';

export class InMemoryModelCallLedger extends ModelCallLedger {
  readonly calls: ModelCall[] = [];

  async forArticle(siteId: string, articleId: string): Promise<readonly ModelCall[]> {
    return this.calls.filter((call) => call.siteId === siteId && call.articleId === articleId).sort(inOrderMade);
  }
}

function inOrderMade(one: ModelCall, other: ModelCall): number {
  return one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1);
}
