import { items, type Item } from './item';
import { propertiesOf, type Template } from './template';
import { USAGE } from './usage';

/** Database, cache, and what objects take. */
export function storeItems(templates: readonly Template[]): Item[] {
  return items(
    ...propertiesOf(templates, 'AWS::RDS::DBInstance').flatMap(({ DBInstanceClass, AllocatedStorage, MultiAZ }) => {
      const copies = MultiAZ ? 2 : 1;
      return [
        {
          what: `RDS PostgreSQL ${DBInstanceClass} × ${copies}`,
          quantity: copies * USAGE.hours,
          price: `rds.postgres.${DBInstanceClass}`,
        },
        {
          what: `its storage ${AllocatedStorage} GB × ${copies}`,
          quantity: copies * Number(AllocatedStorage),
          price: 'rds.gp3',
        },
      ];
    }),
    { what: 'its backups beyond its size', quantity: USAGE.databaseBackupGb, price: 'rds.backup' },
    ...propertiesOf(templates, 'AWS::ElastiCache::ReplicationGroup').map(({ CacheNodeType, NumCacheClusters }) => ({
      what: `ElastiCache Valkey ${CacheNodeType} × ${NumCacheClusters}`,
      quantity: NumCacheClusters * USAGE.hours,
      price: `elasticache.valkey.${CacheNodeType}`,
    })),
    { what: `S3 ${USAGE.objectGb} GB`, quantity: USAGE.objectGb, price: 's3.standard' },
    { what: `ECR ${USAGE.imageGb} GB`, quantity: USAGE.imageGb, price: 'ecr' },
  );
}
