import { DataSource } from 'typeorm';

import { startFeatures, type RunningFeatures } from '../support/running-features';

describe('the entities of all features', () => {
  let features: RunningFeatures;
  let dataSource: DataSource;

  beforeAll(async () => {
    features = await startFeatures();
    dataSource = features.get(DataSource);
  });
  afterAll(() => features.stop());

  it('cover every table that the migrations make', async () => {
    const tables = await dataSource.query<{ table_name: string }[]>(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'",
    );

    expect(dataSource.entityMetadatas.map(({ tableName }) => tableName).sort()).toEqual(
      tables.map(({ table_name }) => table_name).sort(),
    );
  });

  it('have the columns that the migrations make, with their types and whether they may be null', async () => {
    const differences = await dataSource.driver.createSchemaBuilder().log();
    const ofColumns = differences.upQueries.map(({ query }) => query).filter((query) => /\bCOLUMN\b/.test(query));

    expect(ofColumns).toEqual([]);
  });

  it('declare no index and no table that the migrations do not make', async () => {
    const differences = await dataSource.driver.createSchemaBuilder().log();
    const made = differences.upQueries.map(({ query }) => query).filter((query) => query.startsWith('CREATE'));

    expect(made).toEqual([]);
  });
});
