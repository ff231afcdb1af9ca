// Four years of one network, by a clock that is moved: formed, at risk, whole again, handed on, reviewed, and remembered.
import type { Page } from 'playwright-core';
import { actorsAt } from './copy/acting.js';
import { addressOf, type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';
import { Story } from './years/story.js';

const NETWORK = 'Counting on Each Other';
const A_START_MS = 120_000;
const DAY_MS = 24 * 60 * 60 * 1_000;
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** Days after the activation on which something of the story happens. */
const TWO_LEAVE = 100;
const REMINDED = TWO_LEAVE + 65;
const SECOND_YEAR = 370;
const NEXT_LETTER = SECOND_YEAR + 8;
const REVIEWS = { 2: 710, 3: 1_075, 4: 1_440 } as const;
const AFTERWARDS = 1_475;

/** Real schools of the register by their numbers there, and who answers for each. */
const SCHOOLS = {
  adderley: { urn: '123457', answers: 'alan' },
  stMarys: { urn: '123537', answers: 'colin' },
  woodside: { urn: '139630', answers: 'dilys' },
  elsley: { urn: '101519', answers: 'farah' },
  furness: { urn: '142703', answers: 'grace' },
} as const;
const FOUNDERS_OWN = { urn: '123532', answers: 'bethan' };
const APPLICANT = { urn: '120856', answers: 'sylvia' };
const ASKED_LATER = { urn: '141895', answers: 'oliver' };

/** All who ever belonged or led, as the history tells it at the end. */
const REMEMBERED = [
  'Alan Frith began to lead',
  'Jo Hartley handed over the lead, held',
  'Colkirk Church of England Primary Academy came to belong',
  'Swanton Abbott Community Primary School came to belong',
  'Furness Primary School left; it had belonged',
  "St Mary's CofE Primary School left; it had belonged",
  'Nell Oakes began to lead',
  'Furness Primary School came to belong',
  'Elsley Primary School came to belong',
  'Woodside Primary School came to belong',
  "St Mary's CofE Primary School came to belong",
  'Adderley CofE Primary School came to belong',
  'Brown Clee CofE Primary School came to belong',
  'Jo Hartley began to lead',
];

describe('four years', () => {
  let copy: Copy;
  let story: Story;
  let jo: Page;
  beforeAll(async () => {
    copy = await openCopy();
    story = new Story(actorsAt(copy.server.origin), copy.server.database);
    jo = await copy.as('jo');
  });
  afterAll(() => copy?.close());

  const isMailed = async (words: string, ...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await copy.mailTo(addressOf(key), words);
  };
  const open = async (page: Page, of = ''): Promise<void> => {
    await page.goto(`${story.path}${of}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

  it('begins with six schools of the register, two who share the lead, and a focus', async () => {
    await story.start('jo', FOUNDERS_OWN.urn, {
      name: NETWORK,
      purpose: 'Six schools find out together how children come to trust their own reckoning.',
      learningFocus: 'Talking about numbers before writing them',
    });
    for (const { urn } of Object.values(SCHOOLS)) await story.ask('jo', urn);
    for (const { urn, answers } of [FOUNDERS_OWN, ...Object.values(SCHOOLS)]) await story.sayYes(answers, urn);
    await story.shareTheLead('jo', 'nell');
    await open(jo, '/activate');
    await jo.getByRole('button', { name: 'Activate the network' }).click();
    await isOn(jo, `${NETWORK} is active`);
    await isMailed(`${NETWORK} is active`, 'bethan', 'grace');
    await story.publishCharter('jo', 'We visit one another twice a year.');
  });

  it(
    'loses two schools, and all who answer for it are told, by notice and by mail',
    async () => {
      await copy.server.startAgainDaysAhead(TWO_LEAVE);
      await story.leave('colin', SCHOOLS.stMarys.urn, 'Our head is leaving us.');
      await story.leave('grace', SCHOOLS.furness.urn, 'We are merging with our neighbours.');
      await isMailed(`${NETWORK} is at risk`, 'jo', 'nell', 'gareth');
      for (const key of ['jo', 'nell', 'gareth']) {
        const page = key === 'jo' ? jo : await copy.as(key);
        await page.goto('/notices');
        await reads(page, `${NETWORK} is at risk`);
      }
    },
    A_START_MS,
  );

  it(
    'is reminded of the days that are left, and is whole again with a school that applies and one that is asked',
    async () => {
      await copy.server.startAgainDaysAhead(REMINDED);
      await isMailed(`${NETWORK} lapses in 25 days`, 'jo', 'nell', 'gareth');
      await story.letSchoolsApply('nell');
      await story.apply('sylvia', APPLICANT.urn, 'Our youngest count in two languages, and we wonder why it helps.');
      await jo.goto('/');
      await reads(jo, `${NETWORK} is at risk: 25 days left`);
      await looksRight(jo, 'four-years-at-risk');
      await jo.getByRole('link', { name: 'Read and answer' }).click();
      await jo.getByRole('button', { name: 'Take the school in' }).click();
      await isTold(jo, /is a member now\.$/);
      await story.ask('jo', ASKED_LATER.urn);
      await story.sayYes('oliver', ASKED_LATER.urn);
      await isMailed(`${NETWORK} is no longer at risk`, 'jo', 'nell', 'gareth');
      await open(jo);
      await reads(jo, /^Active since/);
    },
    A_START_MS,
  );

  it(
    'goes into its second year with a review, another focus, the next version of its charter and a new co-leader',
    async () => {
      await copy.server.startAgainDaysAhead(SECOND_YEAR);
      await story.review('nell', 1, 'BEGUN', 'We have begun, and we said what did not work.');
      await open(jo);
      await jo.getByRole('button', { name: 'Change the words' }).click();
      await jo.getByLabel('Learning focus').fill('Children who explain how they reckoned');
      await jo.getByLabel('Why does the focus change?').fill('They talk now; what they say is what we want to hear.');
      await jo.getByRole('button', { name: 'Save', exact: true }).click();
      await reads(jo, 'Children who explain how they reckoned');
      await jo.getByText('What it worked on before').click();
      await reads(jo, 'Programme years 1 to 2');
      await looksRight(jo, 'four-years-second-focus');

      await story.publishCharter('jo', 'We visit one another twice a year, and bring a question each time.');
      const bethan = await copy.as('bethan');
      await bethan.getByRole('link', { name: 'Read the charter' }).click();
      await bethan.getByRole('button', { name: /^Accept for/ }).click();
      await reads(bethan, /^Accepted version 2 on .+, by Bethan/);

      await story.handOver('jo', 'alan');
      const alan = await copy.as('alan');
      await alan.getByRole('link', { name: 'Read and answer' }).first().click();
      await reads(alan, /would like to hand the seat over to you/);
      await alan.getByRole('button', { name: 'Share the lead' }).click();
      await isTold(alan, 'You share the lead now.');
      await isMailed(`Alan Frith leads ${NETWORK} in place of Jo Hartley`, 'jo', 'nell');
    },
    A_START_MS,
  );

  it(
    'sends its weekly letter on its day',
    async () => {
      await story.announce('bethan', 'An open lesson', 'On the fourth we reckon aloud. Come and listen.');
      const { weekday, daysAhead } = morningAhead(NEXT_LETTER);
      await story.sendLettersOn('alan', weekday);
      await copy.server.startAgainDaysAhead(daysAhead);
      await isMailed(`The week in ${NETWORK}`, 'jo', 'sylvia');
      await open(jo, '/letter');
      await reads(jo, 'On the fourth we reckon aloud. Come and listen.');
    },
    A_START_MS,
  );

  it(
    'looks back on its second year with the first beside it',
    async () => {
      await copy.server.startAgainDaysAhead(REVIEWS[2]);
      const nell = await copy.as('nell');
      await reads(nell, `Look back on year 2 of ${NETWORK}`);
      await story.writeReview('alan', 2, 'UNDER_WAY', 'More of us than last year.');
      await open(nell, '/review');
      await reads(nell, 'Year 1: Begun');
      await reads(nell, /^Programme year 2 ends on/);
      await looksRight(nell, 'four-years-review');
      await nell.getByRole('button', { name: 'Publish the review of year 2' }).click();
      await isTold(nell, 'The review of year 2 is published.');
    },
    A_START_MS,
  );

  it(
    'comes to the end of its four years, is closed, and keeps everybody who ever belonged or led, in order',
    async () => {
      await copy.server.startAgainDaysAhead(REVIEWS[3]);
      await story.review('alan', 3, 'UNDER_WAY', 'The others ask us now.');
      await copy.server.startAgainDaysAhead(REVIEWS[4]);
      await story.review('nell', 4, 'HOW_WE_WORK', 'It is how we work.');
      await copy.server.startAgainDaysAhead(AFTERWARDS);
      const alan = await copy.as('alan');
      await open(alan, '/future');
      await alan.getByLabel('Why?').fill('Our four years are over, and what we learned stands here.');
      await alan.getByRole('button', { name: 'Close the network' }).click();
      await isOn(alan, `${NETWORK} is closed`);
      await isMailed(`Alan Frith has closed ${NETWORK}`, 'nell', 'gareth');
      await open(alan, '/history');
      await alan.getByText(/^Jo Hartley started the network/).waitFor();
      await looksRight(alan, 'four-years-history');
      expect(await sentencesOf(alan)).toEqual(REMEMBERED);
      const moments = await alan.getByRole('main').locator('time').evaluateAll(readMoments);
      expect(moments).toEqual([...moments].sort().reverse());
    },
    A_START_MS * 3,
  );
});

/** Nine in the morning of UTC, after the letters of every school in England have gone. */
function morningAhead(days: number): { weekday: string; daysAhead: number } {
  const nine = new Date(Date.now() + days * DAY_MS);
  nine.setUTCHours(9, 0, 0, 0);
  return { weekday: WEEKDAYS[nine.getUTCDay()] ?? '', daysAhead: (nine.getTime() - Date.now()) / DAY_MS };
}

/** What the page says of belonging and leading, without its days, the newest first. */
async function sentencesOf(page: Page): Promise<readonly string[]> {
  const rows = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  return rows
    .flatMap((row) => row.split('\n'))
    .filter((line) => /belong|lead/.test(line))
    .map((line) => line.replace(/ since \d+ \w+ \d{4}$/, ''));
}

const readMoments = (times: readonly Element[]): readonly string[] =>
  times.map((time) => time.getAttribute('datetime') ?? '');
