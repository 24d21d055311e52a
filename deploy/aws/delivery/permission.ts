/** One thing that a role may do, and to what. */
export interface Permission {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Why a resource has a wildcard: cdk-nag wants to be told. */
  readonly wildcard?: string;
}
