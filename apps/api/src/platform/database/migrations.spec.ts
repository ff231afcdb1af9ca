// The migrations and the entities say the same: TypeORM, asked what it would change in a migrated database, names nothing.
import { Column, DataSource } from 'typeorm';
import { NetworkEntity } from '../../networks/network.entity.js';
import { openWorld, type World } from '../../testing/world.js';
import { connectionOptions } from './data-source.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** The statements that would make the tables agree with every entity of the application. */
async function differences(): Promise<string[]> {
  const { entityMetadatas } = world.app.get(DataSource);
  const entities = entityMetadatas.map(({ target }) => target);
  const owner = await new DataSource({ ...connectionOptions(world.database.owner, 2), entities }).initialize();
  try {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await owner.destroy();
  }
}

it('finds no difference', async () => {
  expect(await differences()).toEqual([]);
});

it('would notice a column that only the entity has', async () => {
  Column({ type: 'text', nullable: true })(NetworkEntity.prototype, 'motto');
  expect(await differences()).toEqual(['ALTER TABLE "network" ADD "motto" text']);
});
