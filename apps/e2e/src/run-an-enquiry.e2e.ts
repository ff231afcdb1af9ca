// The journey of an enquiry: begun by one school, joined by another, with evidence that consent holds up, checked, and gone round again.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isRefused, isTold, reads, readsNoMore } from './copy/reading.js';

const QUESTION = 'Do children add more neatly when another class checks it?';
const HUNCH = 'They hurry because nobody but us looks at it.';

describe('run an enquiry', () => {
  let copy: Copy;
  let enquiries: string;
  let enquiry: string;
  beforeAll(async () => {
    copy = await openCopy();
    enquiries = `${await networkPath(copy, 'Letters Between Classrooms')}/enquiries`;
  });
  afterAll(() => copy?.close());

  it('is found on the page of the network, and begun with a question', async () => {
    const nell = await copy.as('nell');
    await nell.goto(enquiries.replace('/enquiries', ''));
    await nell.getByRole('link', { name: 'Enquiries' }).click();
    await isOn(nell, 'Enquiries of Letters Between Classrooms');
    await nell.getByRole('link', { name: 'Do five-year-olds write more' }).waitFor();
    await looksRight(nell, 'enquiries');
    await nell.getByRole('link', { name: 'Begin an enquiry' }).click();
    await isOn(nell, 'Begin an enquiry');
    await nell.getByRole('button', { name: 'Begin' }).press('Enter');
    await reads(nell, 'Write 10 to 200 characters.');
    await nell.getByLabel('Question').fill(QUESTION);
    await nell.getByLabel('What is meant to change for pupils').fill('They look at it once more by themselves.');
    await looksRight(nell, 'begin-an-enquiry');
    await nell.getByRole('button', { name: 'Begin' }).press('Enter');
    await isOn(nell, QUESTION);
    enquiry = new URL(nell.url()).pathname;
  });

  it('collects nothing before it is agreed how; then evidence is added, with advice that forces nothing', async () => {
    const nell = await copy.as('nell');
    await nell.goto(enquiry);
    await reads(nell, 'Nobody is named, unless the consents are there.');
    expect(await nell.getByRole('button', { name: 'Add evidence' }).count()).toBe(0);
    await looksRight(nell, 'agree-on-ethics');
    await nell.getByRole('button', { name: 'We do it like this' }).click();
    await isTold(nell, 'Agreed.');
    await nell.getByRole('button', { name: 'Go on to “Baseline”' }).click();
    await reads(nell, 'Nothing stands here yet.');
    await nell.getByRole('button', { name: 'Add evidence' }).click();
    await nell.getByLabel('What it is').selectOption('Observation');
    await nell.getByLabel('In a few words').fill('Thursday, ten sums');
    await nell.getByRole('button', { name: 'Add it' }).click();
    await isRefused(nell, 'the sheet is still empty');
    await nell.getByRole('textbox', { name: 'What you saw' }).fill('Eight of ten were right. Nobody looked again.');
    await nell.getByRole('button', { name: 'Add it' }).click();
    await isTold(nell, 'Added.');
    await reads(nell, 'Nobody looked again.');
    await readsNoMore(nell, 'Nothing stands here yet.');
  });

  it('is joined from another school, whose pupil is quoted with consent, or without a name', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(`${enquiry}?stage=baseline`);
    await ruth.getByRole('button', { name: /^Take part for/ }).click();
    await ruth.getByRole('button', { name: 'Add evidence' }).click();
    await ruth.getByLabel('What it is').selectOption('Pupil voice');
    await ruth.getByLabel('In a few words').fill('Asked at the table');
    await ruth.getByLabel('What the pupil said, word for word').fill('It is right or wrong anyway.');
    await ruth.getByLabel('How the first name begins').fill('daf');
    await ruth.keyboard.press('Enter');
    await ruth.getByRole('button', { name: 'Choose Dafydd' }).click();
    await ruth.getByRole('button', { name: 'Add it' }).click();
    await isRefused(ruth, 'No guardian of Dafydd has said yes');
    await looksRight(ruth, 'add-evidence');
    await ruth.getByRole('button', { name: 'Leave Dafydd out' }).click();
    await ruth.getByLabel('How the first name begins').fill('cer');
    await ruth.keyboard.press('Enter');
    await ruth.getByRole('button', { name: 'Choose Cerys' }).click();
    await ruth.getByRole('button', { name: 'Add it' }).click();
    await isTold(ruth, 'Added.');
    const nell = await copy.as('nell');
    await nell.goto(`${enquiry}?stage=baseline`);
    await reads(nell, 'It is right or wrong anyway.');
    await reads(nell, 'Cerys · Adderley CofE Primary School');
    await nell.getByRole('button', { name: 'Confirm strength 1 of “Asked at the table”' }).click();
    await reads(nell, 'Strength 1 of 5, confirmed by Nell Oakes');
    await looksRight(nell, 'evidence');
  });

  it('loses what a pupil said within a minute of the family’s withdrawal', async () => {
    const alan = await copy.as('alan');
    await alan.getByRole('navigation', { name: 'Where you work' }).getByRole('link').click();
    await alan.getByRole('link', { name: 'Consents' }).click();
    await alan.getByRole('button', { name: /^Withdraw for Cerys/ }).click();
    await alan.getByRole('button', { name: 'Withdraw now' }).click();
    const nell = await copy.as('nell');
    const said = nell.getByText('It is right or wrong anyway.');
    await nell.goto(`${enquiry}?stage=baseline`);
    for (let second = 0; second < 60 && (await said.count()) > 0; second += 1) {
      await nell.waitForTimeout(1_000);
      await nell.reload();
      await nell.getByText('Nobody looked again.').waitFor();
    }
    expect(await said.count()).toBe(0);
    const ruth = await copy.as('ruth');
    await ruth.goto(`${enquiry}?stage=baseline`);
    await reads(ruth, 'A consent for it does not hold.');
  });

  it('brings its hunch back to be checked, and goes round again with the first round still to be read', async () => {
    const nell = await copy.as('nell');
    await nell.goto(`${enquiry}?stage=hunch`);
    await nell.getByRole('button', { name: 'Write down a hunch' }).click();
    await nell.getByLabel('What we believe is going on').fill(HUNCH);
    await nell.getByLabel('What we expect to see').fill('With a second class to check, nine of ten are right.');
    await nell.getByRole('button', { name: 'Write it down' }).click();
    await isTold(nell, 'Written down.');
    await nell.getByRole('button', { name: `Take out: ${HUNCH}` }).click();
    await nell.getByRole('button', { name: 'Undo' }).click();
    await nell.getByRole('button', { name: `Take out: ${HUNCH}` }).waitFor();
    await nell.goto(`${enquiry}?stage=check`);
    await nell.getByRole('button', { name: 'Go on to “Check”' }).click();
    await reads(nell, 'Something you expected has no answer yet.');
    await nell.getByRole('button', { name: `Answer: ${HUNCH}` }).click();
    await nell.getByLabel('What happened').fill('Nine of ten, and three found their own mistake.');
    await nell.getByRole('button', { name: 'Save the answer' }).click();
    await reads(nell, 'Choose one of them.');
    await nell.getByLabel('It was enough').check();
    await looksRight(nell, 'answer-a-hunch');
    await nell.getByRole('button', { name: 'Save the answer' }).click();
    await isTold(nell, 'Answered.');
    await readsNoMore(nell, 'Something you expected has no answer yet.');
    await nell.getByRole('button', { name: 'Go round again' }).click();
    await nell.getByRole('link', { name: 'Round 1' }).click();
    await nell.getByRole('link', { name: /^Hunch/ }).click();
    await reads(nell, HUNCH);
    await reads(nell, 'It was enough');
    expect(await nell.getByRole('button', { name: 'Write down a hunch' }).count()).toBe(0);
  });

  it('is put in better words by whoever takes part, and left with the way back beside it', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto('/');
    await ruth.getByRole('list', { name: 'Your enquiries' }).getByRole('link', { name: QUESTION }).click();
    await isOn(ruth, QUESTION);
    await ruth.getByRole('button', { name: 'Change the words' }).click();
    await ruth.getByLabel('What we look at').fill('Ten sums on a Thursday');
    await ruth.getByLabel('Before').fill('Eight of ten are right');
    await ruth.getByRole('button', { name: 'Save' }).click();
    await isTold(ruth, 'Saved.');
    await reads(ruth, 'Eight of ten are right');
    await ruth.getByRole('button', { name: 'Take part no longer' }).click();
    await ruth.getByRole('button', { name: 'Undo' }).click();
    await ruth.getByRole('button', { name: 'Take part no longer' }).waitFor();
    await ruth.goto(enquiries);
    await ruth.getByRole('link', { name: 'Do five-year-olds write more' }).click();
    await reads(ruth, 'No child goes a week without a letter.');
    await looksRight(ruth, 'enquiry');
    await ruth.getByRole('link', { name: 'How it went' }).click();
    await isOn(ruth, 'How it went');
    await reads(ruth, 'Ruth Pargeter began round 2.');
    await reads(ruth, 'Ruth Pargeter began the enquiry.');
    await looksRight(ruth, 'enquiry-timeline');
  });

  it('is not there for whoever runs the programme', async () => {
    const gareth = await copy.as('gareth');
    await gareth.goto(enquiry);
    await isOn(gareth, 'You cannot open this');
  });
});
