// The journey of a school that asks to come in: found open, applied, taken back and restored, told no, then taken in.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';

const NETWORK = 'Letters Between Classrooms';

describe('apply to a network', () => {
  let copy: Copy;
  let path: string;
  beforeAll(async () => {
    copy = await openCopy();
    const { rows } = await copy.server.database.query<{ id: string }>('SELECT id FROM network WHERE name = $1', [
      NETWORK,
    ]);
    path = `/networks/${rows[0]?.id}`;
  });
  afterAll(() => copy?.close());

  it('begins with a co-leader who lets schools apply', async () => {
    const sylvia = await copy.as('sylvia');
    await sylvia.goto(`${path}/apply`);
    await reads(sylvia, `${NETWORK} takes no new schools at the moment`);
    const ruth = await copy.as('ruth');
    await ruth.goto(path);
    await ruth.getByRole('button', { name: 'Let schools apply' }).click();
    await reads(ruth, 'Any school can find the network and apply. You answer each one.');
    await isTold(ruth, 'Schools can apply now.');
  });

  it('lets a coordinator apply with a few words, take that back, and undo it', async () => {
    const sylvia = await copy.as('sylvia');
    await sylvia.goto(path);
    await sylvia.getByRole('link', { name: 'Apply with your school' }).click();
    await isOn(sylvia, `Apply to ${NETWORK}`);
    await sylvia.getByRole('button', { name: 'Apply for the school' }).click();
    await reads(sylvia, /^Say why, in \d+ to [\d,]+ characters\./);
    await looksRight(sylvia, 'apply-to-a-network');
    await sylvia
      .getByLabel('Why would your school like to join?')
      .fill('Our youngest have written to a school in Norwich for a year, and would not stop.');
    await sylvia.getByRole('button', { name: 'Apply for the school' }).click();
    await reads(sylvia, /has applied to Letters Between Classrooms$/);
    await sylvia.getByRole('button', { name: 'Take the application back' }).click();
    await sylvia.getByRole('button', { name: 'Undo' }).click();
    await reads(sylvia, /has applied to Letters Between Classrooms$/);
    await looksRight(sylvia, 'apply-to-a-network-applied');
  });

  it('waits at home for the co-leaders, one of whom says no with a reason', async () => {
    const ruth = await copy.as('ruth');
    await reads(ruth, /would like to join Letters Between Classrooms$/);
    await ruth.getByRole('link', { name: 'Read and answer' }).click();
    await reads(ruth, /Its words: “Our youngest have written/);
    await looksRight(ruth, 'apply-to-a-network-answer');
    await ruth.getByRole('button', { name: 'Say no' }).click();
    await ruth.getByLabel('Why not?').fill('Could you tell us first which classes would take part?');
    await ruth.getByRole('button', { name: 'Send the no' }).click();
    await reads(ruth, 'Why: “Could you tell us first which classes would take part?”');
    const { subject } = await copy.mailTo('sylvia@demo.sixfold.example');
    expect(subject).toMatch(/^Letters Between Classrooms cannot take .+ in$/);
  });

  it('can be tried again, and lets the school in with the yes of the other co-leader', async () => {
    const sylvia = await copy.as('sylvia');
    await sylvia.goto(`${path}/apply`);
    await reads(sylvia, 'Why: “Could you tell us first which classes would take part?”');
    await looksRight(sylvia, 'apply-to-a-network-turned-down');
    await sylvia
      .getByLabel('Why would your school like to join?')
      .fill('Both our infant classes, with their teachers.');
    await sylvia.getByRole('button', { name: 'Apply for the school' }).click();
    await reads(sylvia, /has applied to Letters Between Classrooms$/);
    const moses = await copy.as('moses');
    await moses.getByRole('link', { name: 'Read and answer' }).click();
    await moses.getByRole('button', { name: 'Take the school in' }).click();
    await isTold(moses, /is a member now\.$/);
    await sylvia.reload();
    await sylvia.getByRole('link', { name: 'See the network' }).click();
    await reads(sylvia, /^Does a real reader change/);
  });
});
