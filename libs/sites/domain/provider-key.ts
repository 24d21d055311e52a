/** What may be shown of a key that a site has brought along for a provider. */
export interface ProviderKey {
  readonly provider: string;
  /** Its last characters, too few to use. */
  readonly hint: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
