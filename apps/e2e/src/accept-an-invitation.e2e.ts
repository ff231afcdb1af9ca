// The journey of a school's first coordinator: asked by mail at the school's own domain, in by the link, answering at once.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, linkIn, reads } from './copy/reading.js';

const SCHOOL = 'Cawston Church of England Primary Academy';
const HEAD = 'head@cawston-pri.norfolk.sch.uk';

describe('accept an invitation', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('is sent from the network, opened from the mail, and works once for one address', async () => {
    const hannah = await copy.as('hannah');
    await hannah.goto('/networks');
    await hannah.getByRole('main').getByRole('link', { name: 'North Norfolk Writers' }).click();
    await hannah.getByRole('combobox', { name: 'Ask a school' }).fill('cawston');
    await hannah.getByRole('option').filter({ hasText: SCHOOL }).click();
    await hannah.getByRole('button', { name: `Invite a coordinator for ${SCHOOL}` }).click();
    const form = hannah.getByRole('form', { name: `Invite a coordinator for ${SCHOOL}` });
    await form.getByRole('button', { name: 'Send the invitation' }).click();
    await reads(form, 'Write the whole address, with an @ in it.');
    await looksRight(hannah, 'network-invite-a-coordinator');
    await form.getByLabel('E-mail address of the coordinator to be').fill(HEAD);
    await form.getByRole('button', { name: 'Send the invitation' }).click();
    await isTold(hannah, `The invitation is on its way to ${HEAD}.`);
    await reads(hannah, 'Its first coordinator has been invited by mail and has not come yet.');

    const link = linkIn(await copy.mailTo(HEAD));
    const other = await copy.as('sylvia');
    await other.goto(link);
    await reads(other, /^You are signed in as sylvia@/);
    await looksRight(other, 'accept-an-invitation-other-account');

    const head = await copy.visitor();
    await head.goto(link);
    await isOn(head, `Welcome to ${SCHOOL} on Sixfold`);
    await reads(head, /^Hannah Eke invites you/);
    await looksRight(head, 'accept-an-invitation');
    await head.getByLabel('Your name').fill('Winifred Gage');
    await head.getByLabel('Choose a password').fill('a kettle on the school roof');
    await head.getByRole('button', { name: 'Accept' }).click();
    await isOn(head, `You speak for ${SCHOOL} now`);
    await looksRight(head, 'accept-an-invitation-accepted');
    await head.getByRole('button', { name: 'Go to Sixfold' }).click();
    await isOn(head, 'One thing needs you');
    await reads(head, 'Hello, Winifred Gage');
    await head.getByRole('link', { name: 'Read and answer' }).waitFor();

    const late = await copy.visitor();
    await late.goto(link);
    await reads(late, 'This invitation was already answered or taken back, or its week is over. Ask for a new one.');
    await looksRight(late, 'accept-an-invitation-over');
  });
});
