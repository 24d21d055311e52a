import { Client } from 'pg';
import { createTestDatabase } from '../support/test-database';

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

describe('createTestDatabase', () => {
  it('gives each caller a database of its own', async () => {
    const databases = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const [one, other] = await Promise.all(databases.map(({ url }) => connect(url)));
    await one!.query('create table only_here ()');

    await expect(other!.query('select from only_here')).rejects.toMatchObject({ code: '42P01' });
    await Promise.all([one, other].map((client) => client!.end()));
    await Promise.all(databases.map((database) => database.drop()));
  });

  it('drops it while connections are open, and once more without harm', async () => {
    const database = await createTestDatabase();
    const client = await connect(database.url);
    await database.drop();
    await database.drop();

    await expect(connect(database.url)).rejects.toMatchObject({ code: '3D000' });
    await client.end();
  });
});
