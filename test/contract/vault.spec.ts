import { newId } from '@seoforge/kernel';
import { InMemoryVault } from '@seoforge/vault/testing';

import { startVault, type RunningVault } from '../support/running-vault';
import { describeVaultContract } from './vault.contract';

describeVaultContract('InMemoryVault', {
  start: async () => new InMemoryVault(),
  stop: async () => undefined,
  newSiteId: async () => newId(),
  newUserId: async () => newId(),
});

let running: RunningVault;

describeVaultContract('The vault on PostgreSQL', {
  start: async () => {
    running = await startVault();
    return running.vault;
  },
  stop: () => running.stop(),
  newSiteId: () => running.newSiteId(),
  newUserId: () => running.newUserId(),
});
