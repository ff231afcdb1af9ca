// The journey of a group between two networks: asked by one co-leader, agreed by the other, joined, ended and gone on.
import type { Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const openFrom = (page: Page, list = 'Working groups') =>
  page
    .getByRole('list', { name: list })
    .getByRole('link', { name: 'Reception across the network', exact: true })
    .click();

describe('share a group between networks', () => {
  let copy: Copy;
  let [home, other] = ['', ''];
  beforeAll(async () => {
    copy = await openCopy();
    const idOf = async (name: string): Promise<string> => {
      const { rows } = await copy.server.database.query<{ id: string }>('SELECT id FROM network WHERE name = $1', [
        name,
      ]);
      return rows[0]?.id ?? '';
    };
    [home, other] = [await idOf('Letters Between Classrooms'), await idOf('North Norfolk Writers')];
    await copy.server.database.query(`UPDATE network SET state = 'active', activated_at = now() WHERE id = $1`, [
      other,
    ]);
  });
  afterAll(() => copy?.close());

  it('asks, agrees, brings people of both together, and ends with a day to think', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(`/networks/${home}/groups`);
    await openFrom(ruth);
    await isOn(ruth, 'Reception across the network');
    await ruth.getByRole('link', { name: 'Look after the group' }).click();
    await ruth.getByRole('link', { name: 'Share with another network' }).click();
    await isOn(ruth, 'Share Reception across the network with another network');
    await reads(ruth, 'Nobody is asked yet');
    await ruth.getByRole('combobox', { name: 'Which network' }).fill('Norfolk');
    await ruth.getByRole('option', { name: 'North Norfolk Writers' }).click();
    await ruth.getByRole('button', { name: 'Ask North Norfolk Writers' }).click();
    await reads(ruth, 'Write a line; 500 letters are enough.');
    await ruth.getByLabel('A line to the co-leaders of North Norfolk Writers').fill('Your four-year-olds write too.');
    await looksRight(ruth, 'share-a-group-ask');
    await ruth.getByRole('button', { name: 'Ask North Norfolk Writers' }).click();
    await reads(ruth, 'Asked, no answer yet');

    const hannah = await copy.as('hannah');
    await hannah.goto(`/networks/${other}`);
    await reads(hannah, 'A group of another network asks to be shared with yours.');
    await hannah.getByRole('link', { name: 'Answer', exact: true }).click();
    await isOn(hannah, 'Groups shared with North Norfolk Writers');
    await reads(hannah, 'Ruth Pargeter asks: “Your four-year-olds write too.”');
    await looksRight(hannah, 'share-a-group-answer');
    await hannah.getByRole('button', { name: 'Agree' }).click();
    await isTold(hannah, 'People of your network can join Reception across the network now.');
    await openFrom(hannah, 'Shared and asked');
    await isOn(hannah, 'Reception across the network');
    await hannah.getByRole('button', { name: /^Join/ }).click();
    await reads(hannah, 'Hannah Eke (you)');

    await ruth.goto(`/networks/${home}/groups`);
    await reads(ruth, 'Shared with North Norfolk Writers');
    await hannah.goto(`/networks/${other}/shared-groups`);
    await hannah.getByRole('button', { name: 'End the sharing of Reception across the network' }).click();
    await hannah.getByLabel('Why it ends').fill('We begin a group of our own after Easter.');
    await looksRight(hannah, 'share-a-group-end');
    await hannah.getByRole('button', { name: 'End it in a day' }).click();
    await hannah.getByRole('button', { name: 'Go on sharing Reception across the network' }).waitFor();
    await openFrom(ruth);
    await reads(ruth, 'North Norfolk Writers leaves this group');
    await reads(ruth, 'We begin a group of our own after Easter.');
    await looksRight(ruth, 'shared-group');
    await hannah.getByRole('button', { name: 'Go on sharing Reception across the network' }).click();
    await readsNoMore(hannah, 'We begin a group of our own after Easter.');
    await ruth.reload();
    await ruth.getByRole('region', { name: 'North Norfolk Writers' }).getByText('Hannah Eke').waitFor();
    await readsNoMore(ruth, 'North Norfolk Writers leaves this group');
  });
});
