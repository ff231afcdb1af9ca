// The demo's two networks, formed by their own people through the same operations as the web's.
// @ts-check
import { randomUUID } from 'node:crypto';

/** @typedef {import('./world.mjs').DemoWorld} DemoWorld */

const START = 'mutation ($input: StartNetworkInput!) { startNetwork(input: $input) { id } }';
const PROPOSE = 'mutation ($input: ProposeSchoolInput!) { proposeSchool(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) { id } }';
const SCHOOLS = 'query ($id: ID!) { network(id: $id) { schools { id state } } }';
const OFFER = 'mutation ($input: AskForSeatInput!) { offerSeat(input: $input) { id } }';
const ANSWER_SEAT = 'mutation ($input: AnswerSeatInput!) { answerSeat(input: $input) { id } }';
const ACTIVATE = 'mutation ($id: ID!) { activateNetwork(networkId: $id) { id } }';

/** @param {DemoWorld} world @param {string} founder @param {string} urn @param {{ name: string, purpose: string, learningFocus: string }} words */
async function start(world, founder, urn, words) {
  const { programmeId } = world;
  const input = { ...words, programmeId, organisationId: world.schoolId(urn), language: 'en', clientKey: randomUUID() };
  const { startNetwork } = await world.as(founder, START, { input });
  return /** @type {string} */ (startNetwork.id);
}

/** @param {DemoWorld} world @param {string} networkId @param {string} asker @param {string} urn */
async function ask(world, networkId, asker, urn) {
  const input = { networkId, organisationId: world.schoolId(urn), clientKey: randomUUID() };
  const { proposeSchool } = await world.as(asker, PROPOSE, { input });
  return /** @type {string} */ (proposeSchool.id);
}

/** @param {DemoWorld} world @param {string} networkId @param {string} from @param {string} to */
async function offerSeat(world, networkId, from, to) {
  const input = { networkId, personId: world.personId(to), clientKey: randomUUID() };
  const { offerSeat: seat } = await world.as(from, OFFER, { input });
  return /** @type {string} */ (seat.id);
}

/** Seven schools of two counties that write to each other; active, led by Ruth and Moses. @param {DemoWorld} world */
export async function formLetters(world) {
  const id = await start(world, 'ruth', '123457', {
    name: 'Letters Between Classrooms',
    purpose:
      'Village schools in Shropshire and town schools in Brent write to each other, to find out what a real reader does to children’s writing.',
    learningFocus: 'Does a real reader change what four- to seven-year-olds are willing to put on paper?',
  });
  const { network } = await world.as('ruth', SCHOOLS, { id });
  await world.as('alan', ANSWER, { input: { proposalId: network.schools[0].id, accept: true } });
  const invited = {
    bethan: '123532',
    colin: '123537',
    dilys: '139630',
    esther: '101527',
    farah: '101519',
    grace: '142703',
  };
  for (const [coordinator, urn] of Object.entries(invited)) {
    const proposalId = await ask(world, id, 'ruth', urn);
    await world.as(coordinator, ANSWER, { input: { proposalId, accept: true } });
  }
  const seatId = await offerSeat(world, id, 'ruth', 'moses');
  await world.as('moses', ANSWER_SEAT, { input: { seatId, accept: true } });
  await world.as('ruth', ACTIVATE, { id });
  return id;
}

/** Norfolk schools on their way: four have said yes, one has not answered, one declined. @param {DemoWorld} world */
export async function beginWriters(world) {
  const id = await start(world, 'hannah', '138796', {
    name: 'North Norfolk Writers',
    purpose:
      'Small schools between Holt and the coast share what makes children want to write, and stop doing what does not.',
    learningFocus: 'Writing that children want to share',
  });
  for (const [coordinator, urn] of Object.entries({ leonard: '120825', maya: '121009', oliver: '141895' })) {
    const proposalId = await ask(world, id, 'hannah', urn);
    await world.as(coordinator, ANSWER, { input: { proposalId, accept: true } });
  }
  const declined = await ask(world, id, 'hannah', '120856');
  const reason = 'We have two new colleagues this term and would do it badly. Please ask us again after Easter.';
  await world.as('sylvia', ANSWER, { input: { proposalId: declined, accept: false, reason } });
  await ask(world, id, 'hannah', '121123');
  await offerSeat(world, id, 'hannah', 'priya');
  return id;
}
