// The journey of the lead: a co-leader hands over to a successor, and the other steps down knowing what it means.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isTold, reads } from './copy/reading.js';

describe('hand over a seat', () => {
  let copy: Copy;
  let path: string;
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'Letters Between Classrooms');
  });
  afterAll(() => copy?.close());

  it('asks a successor, takes it back, asks again; the seat changes hands with the yes', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(path);
    await ruth.getByRole('link', { name: 'Hand over or step down' }).click();
    await isOn(ruth, 'Your seat in Letters Between Classrooms');
    await reads(ruth, /leads alone from then on/);
    await looksRight(ruth, 'hand-over-a-seat');
    const search = ruth.getByRole('combobox', { name: 'Who could follow you?' });
    await search.fill('nobody at all');
    await reads(ruth, 'Nobody of that name at a school that has said yes.');
    await search.fill('jo');
    await ruth.getByRole('option', { name: /Jo/ }).first().click();
    await reads(ruth, /^You lead until Jo/);
    await looksRight(ruth, 'hand-over-a-seat-asked');
    await ruth.getByRole('button', { name: 'Take the offer back' }).click();
    await search.fill('jo');
    await ruth.getByRole('option', { name: /Jo/ }).first().click();
    await reads(ruth, /^You lead until Jo/);

    const jo = await copy.as('jo');
    await jo.goto(path);
    await reads(jo, /would like to hand the seat over to you/);
    await looksRight(jo, 'network-successor');
    await jo.getByRole('button', { name: 'Share the lead' }).click();
    await isTold(jo, 'You share the lead now.');
    await ruth.goto(`${path}/hand-over`);
    await reads(ruth, 'You hold no seat here');
  });

  it('steps down, knowing what it means; the free seat can be taken by whoever would like to', async () => {
    const moses = await copy.as('moses');
    await moses.goto(`${path}/hand-over`);
    await moses.getByRole('button', { name: 'Step down', exact: true }).click();
    await isTold(moses, 'You have stepped down.');

    const ruth = await copy.as('ruth');
    await ruth.goto(path);
    await reads(ruth, 'One seat is free');
    await looksRight(ruth, 'network-free-seat');
    await ruth.getByRole('button', { name: 'I would like to share the lead' }).click();
    await reads(ruth, /^Would like to share the lead\./);

    const jo = await copy.as('jo');
    await isOn(jo, /need/);
    await jo.getByRole('link', { name: 'Look at it' }).first().click();
    await looksRight(jo, 'network-suggestion');
    await jo.getByRole('button', { name: /^Share the lead with Ruth/ }).click();
    await isTold(jo, /^You have agreed to Ruth/);
  });

  it('stays readable: who led when, and which school belonged when', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(path);
    await ruth.getByRole('link', { name: 'How it came to be', exact: true }).click();
    await isOn(ruth, 'How this network came to be');
    await reads(ruth, /^Ruth .+ handed over the lead, held since/);
    await looksRight(ruth, 'network-history');
  });
});
