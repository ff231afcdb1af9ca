// The journey of an offer: from a profile onto the board, answered with a line, met; and of an ask that is put there anew.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const OFFER = 'A post bag full of letters to borrow';

describe('offer and ask', () => {
  let copy: Copy;
  let path: string;
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'Letters Between Classrooms');
  });
  afterAll(() => copy?.close());

  it('puts what somebody offers in their profile on the board with one press, which can be undone', async () => {
    const moses = await copy.as('moses');
    await moses.goto('/me/profile');
    await moses.getByLabel('What you offer').fill(`${OFFER}. Fifty letters of our Year 1, and how we sorted them.`);
    await moses.getByRole('button', { name: 'Save' }).click();
    await isTold(moses, 'Saved.');
    await moses.goto(path);
    await moses.getByRole('link', { name: 'Offers and asks' }).click();
    await isOn(moses, 'Offers and asks in Letters Between Classrooms');
    const put = moses.getByRole('button', { name: `Put “${OFFER}” on the board` });
    await put.click();
    await moses.getByRole('button', { name: 'Undo' }).click();
    await put.click();
    await moses.getByRole('link', { name: OFFER }).waitFor();
    await moses.getByRole('link', { name: 'Mine' }).click();
    await reads(moses, 'Taken down');
  });

  it('is answered by somebody of another school with a line, who can take that back', async () => {
    const jo = await copy.as('jo');
    await jo.goto(`${path}/board?show=mine`);
    await reads(jo, 'You have put nothing here, and answered nothing yet');
    await jo.getByRole('link', { name: 'Everything open' }).click();
    await jo.getByRole('link', { name: OFFER }).waitFor();
    await looksRight(jo, 'offer-and-ask');
    await jo.getByRole('link', { name: OFFER }).click();
    await isOn(jo, OFFER);
    await looksRight(jo, 'offer-and-ask-entry');
    await jo.getByLabel('A line to Moses Oduya').fill('For our reception, in the week after half-term?');
    await jo.getByRole('button', { name: 'I’d like this' }).click();
    await isTold(jo, 'Moses Oduya has been told.');
    await jo.getByRole('button', { name: 'Take my answer back' }).click();
    await jo.getByRole('button', { name: 'Undo' }).click();
    await reads(jo, 'You answered');
  });

  it('is met with whoever answered; both are told', async () => {
    const { subject, text } = await copy.mailTo('moses@demo.sixfold.example');
    expect([subject, text]).toEqual([
      `Jo Hartley answers “${OFFER}”`,
      expect.stringContaining('For our reception, in the week after half-term?'),
    ]);
    const moses = await copy.as('moses');
    await moses.goto(new URL(/https?:\S+\/board\/\S+/.exec(text)?.[0] ?? '').pathname);
    await isOn(moses, OFFER);
    await reads(moses, 'For our reception, in the week after half-term?');
    await looksRight(moses, 'offer-and-ask-answers');
    await moses.getByRole('button', { name: 'Met with Jo Hartley' }).click();
    await reads(moses, /^Met with Jo Hartley · /);
    await looksRight(moses, 'offer-and-ask-met');
    expect((await copy.mailTo('jo@demo.sixfold.example')).subject).toBe(`Moses Oduya takes you up on “${OFFER}”`);
  });

  it('takes an ask with its last day, and can be changed and taken down by its author', async () => {
    const jo = await copy.as('jo');
    await jo.goto(`${path}/board`);
    await readsNoMore(jo, OFFER);
    await jo.getByRole('link', { name: 'Put something on the board' }).click();
    await isOn(jo, 'What would you put on the board?');
    await jo.getByLabel(/^An ask/).check();
    await jo.getByLabel('In a few words').fill('Who has tried outdoor phonics?');
    await jo.getByLabel('A few lines').fill('Our hall is being painted until Easter.');
    await jo.getByLabel('Until when does it hold?').fill('2020-01-01');
    await jo.getByRole('button', { name: 'Put it on the board' }).click();
    await reads(jo, 'Choose a day from today on, and at most 6 months ahead.');
    await looksRight(jo, 'offer-and-ask-new');
    await jo.getByLabel('Until when does it hold?').fill(inAMonth());
    await jo.getByRole('button', { name: 'Put it on the board' }).click();
    await jo.getByRole('link', { name: 'Who has tried outdoor phonics?' }).click();
    await jo.getByRole('button', { name: 'Change' }).click();
    await jo.getByLabel('In a few words').fill('Who has tried phonics outdoors?');
    await jo.getByRole('button', { name: 'Save' }).click();
    await isOn(jo, 'Who has tried phonics outdoors?');
    await jo.getByRole('button', { name: 'Take it down' }).click();
    await reads(jo, 'This has been taken off the board.');
    await jo.getByRole('button', { name: 'Undo' }).click();
    await jo.getByRole('button', { name: 'Take it down' }).waitFor();
  });
});

const inAMonth = (): string => new Date(Date.now() + 30 * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
