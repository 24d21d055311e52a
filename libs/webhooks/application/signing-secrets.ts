import { Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';
import { Vault, type SecretPlace } from '@seoforge/vault';

import { newSigningSecret } from '../domain/signature';
import type { Webhook } from '../domain/webhook';
import { webhookNotFound } from '../webhooks.errors';

type Owner = Pick<Webhook, 'id' | 'siteId'>;

/** What webhooks' messages are signed with, sealed in the vault. */
@Injectable()
export class SigningSecrets {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Gives the webhook a new secret; the one before is kept beside it. @returns the new one, which is shown once */
  async renew(webhook: Owner): Promise<string> {
    const present = await this.vault.reveal(presentPlace(webhook));
    if (present !== null) await this.vault.put(previousPlace(webhook), present);
    const secret = newSigningSecret();
    await this.vault.put(presentPlace(webhook), secret);
    return secret;
  }

  /**
   * Those that sign now, the newest first.
   * @throws AppError as `Vault.reveal`, or `webhook.not_found` where the webhook has been removed
   */
  async of(webhook: Webhook): Promise<readonly string[]> {
    const present = await this.vault.reveal(presentPlace(webhook));
    if (present === null) throw webhookNotFound();
    const { previousSecretUntil } = webhook;
    const isOverlap = previousSecretUntil !== null && this.clock.now() < previousSecretUntil;
    const previous = isOverlap ? await this.vault.reveal(previousPlace(webhook)) : null;
    return previous === null ? [present] : [present, previous];
  }

  async remove(webhook: Owner): Promise<void> {
    await this.vault.remove(presentPlace(webhook));
    await this.vault.remove(previousPlace(webhook));
  }
}

function presentPlace({ id, siteId }: Owner): SecretPlace {
  return { owner: { siteId }, purpose: 'webhook', name: id };
}

function previousPlace({ id, siteId }: Owner): SecretPlace {
  return { owner: { siteId }, purpose: 'webhook', name: `${id}:previous` };
}
