import type { ReservedCall } from '@seoforge/ai-providers';
import type { MicroUsd } from '@seoforge/kernel';

import type { ModelCall } from '../domain/model-call';
import { ModelCallLedger } from '../ports/model-call-ledger';

interface ReservedAmount {
  readonly call: ReservedCall;
  readonly amountMicroUsd: MicroUsd;
}

export class InMemoryModelCallLedger extends ModelCallLedger {
  readonly calls: ModelCall[] = [];
  /** What the accounts have set aside, by reservation. */
  readonly reservations = new Map<string, ReservedAmount>();

  async forArticle(siteId: string, articleId: string): Promise<readonly ModelCall[]> {
    return this.calls.filter((call) => call.siteId === siteId && call.articleId === articleId).sort(inOrderMade);
  }

  async chargesOf(siteId: string, articleIds: readonly string[]): Promise<ReadonlyMap<string, MicroUsd>> {
    const charges = new Map<string, MicroUsd>();
    for (const { siteId: ofSite, articleId, chargeMicroUsd } of this.calls) {
      if (ofSite !== siteId || articleId === null || !articleIds.includes(articleId)) continue;
      charges.set(articleId, (charges.get(articleId) ?? 0) + chargeMicroUsd);
    }
    return charges;
  }

  async commitmentsOf(siteId: string, articleIds: readonly string[]): Promise<ReadonlyMap<string, MicroUsd>> {
    const commitments = articleIds.map((id) => [id, this.committedTo(siteId, id)] as const);
    return new Map(commitments.filter(([, committed]) => committed > 0));
  }

  committedTo(siteId: string, articleId: string): MicroUsd {
    const isMeant = (call: Pick<ModelCall, 'siteId' | 'articleId'>): boolean =>
      call.siteId === siteId && call.articleId === articleId;
    const charges = this.calls.filter(isMeant).map(({ chargeMicroUsd }) => chargeMicroUsd);
    const reservations = [...this.reservations.values()].filter(({ call }) => isMeant(call));
    return [...charges, ...reservations.map(({ amountMicroUsd }) => amountMicroUsd)].reduce((sum, one) => sum + one, 0);
  }
}

function inOrderMade(one: ModelCall, other: ModelCall): number {
  return one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1);
}
