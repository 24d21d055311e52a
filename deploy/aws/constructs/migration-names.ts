/** How migrations are called on machines and on Fargate: known without asking, so that roles of other stacks can be bound to them. */
export interface MigrationNames {
  /** Of Systems Manager: machines. */
  readonly document: string;
  /** Of ECS: tasks. */
  readonly taskFamily: string;
  /** Of its task: what the program may do, and what ECS may do to start it. */
  readonly taskRole: string;
  readonly executionRole: string;
}

/** @param prefix of the installation, such as seoforge-production */
export function migrationNames(prefix: string): MigrationNames {
  const name = `${prefix}-migrate`;
  return { document: name, taskFamily: name, taskRole: `${name}-task`, executionRole: `${name}-execution` };
}
