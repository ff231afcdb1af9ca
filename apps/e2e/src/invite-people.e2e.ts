// The journey of bringing a staff room on board: a pasted list with every line's fate, mail, and a colleague who comes in.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, linkIn, reads } from './copy/reading.js';

const NEW = 'nora.fenn@writers.example';

describe('invite people', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('is done from a list, shows what will happen, and is undone as easily as it is sent', async () => {
    const hannah = await copy.as('hannah');
    const place = hannah.getByRole('navigation', { name: 'Where you work' }).getByRole('link');
    const school = await place.innerText();
    await place.click();
    await isOn(hannah, `People at ${school}`);
    await looksRight(hannah, 'people-here-alone');
    await hannah.getByRole('link', { name: 'Invite people' }).click();
    await isOn(hannah, `Invite people to ${school}`);
    await hannah.getByRole('button', { name: 'Put on the list' }).click();
    await reads(hannah, 'Write the whole address, with an @ in it.');
    const list = `Name;Mail;Role\nNora Fenn;${NEW};mentor\nHannah Eke;hannah@demo.sixfold.example;\nNora;${NEW};\nBen Reed;ben at home;`;
    await hannah.getByLabel('Paste a list').fill(list);
    await hannah.getByRole('button', { name: 'Read the list' }).click();
    await hannah.locator('input[type=file]').setInputFiles({
      name: 'staff.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('\uFEFFper@writers.example\tTeacher\n', 'utf16le'),
    });
    const rows = hannah.getByRole('list', { name: 'What will happen' }).getByRole('listitem');
    await reads(rows.filter({ hasText: 'hannah@' }), 'is here already');
    await reads(rows.filter({ hasText: NEW }).last(), 'stands above already');
    await reads(rows.filter({ hasText: 'Ben Reed' }), 'is no e-mail address');
    await rows
      .filter({ hasText: 'Ben Reed' })
      .getByRole('button', { name: /^Leave out/ })
      .click();
    await looksRight(hannah, 'invite-people');
    await hannah.getByRole('button', { name: 'Invite 2 people' }).click();
    await isTold(hannah, '2 invitations are on their way.');
    await isOn(hannah, `People at ${school}`);
    await hannah.getByRole('button', { name: 'Take back the invitation to per@writers.example' }).click();
    await reads(hannah, 'The invitation to per@writers.example is taken back.');
    await hannah.getByRole('button', { name: 'Undo' }).click();
    await hannah.getByRole('button', { name: 'Send per@writers.example a new link' }).click();
    await isTold(hannah, 'per@writers.example has a new link, and another week.');

    const nora = await copy.visitor();
    await nora.goto(linkIn(await copy.mailTo(NEW)));
    await reads(nora, `Hannah Eke invites you as mentor of ${school}.`);
    await nora.getByLabel('Your name').fill('Nora Fenn');
    await nora.getByLabel('Choose a password').fill('a kettle on the school roof');
    await nora.getByRole('button', { name: 'Accept' }).click();
    await isOn(nora, `You are mentor of ${school} now`);

    await hannah.reload();
    await reads(hannah, 'Nora Fenn');
    await looksRight(hannah, 'people-here');
    await hannah.getByRole('button', { name: 'End tie: Nora Fenn, mentor' }).click();
    const question = hannah.getByRole('dialog', { name: 'Is Nora Fenn no longer mentor here?' });
    await question.getByRole('button', { name: 'End it now' }).click();
    await isTold(hannah, 'Nora Fenn is no longer mentor here.');
    await reads(hannah.getByRole('list', { name: 'Formerly here' }), 'Nora Fenn');
    await looksRight(hannah, 'people-formerly-here');
    await nora.goto(new URL(hannah.url()).pathname);
    await isOn(nora, 'You cannot open this');
  });
});
