export type { SecretOwner, SecretPlace, SecretPurpose } from './domain/secret-place';
export { RotateSecrets, type Rotation } from './persistence/rotate-secrets';
export { Vault, type SecretSummary } from './vault';
export { SECRET_CHANGED } from './vault.channels';
export { VaultModule } from './vault.module';
