// Whoever lost a right has lost it by the next request, on the same open connection (threat T02).
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { randomUUID } from 'node:crypto';
import * as networks from '../testing/documents/networks.documents.js';
import type { GivenPerson } from '../testing/given.js';
import {
  CATCH_UP,
  DISCUSSION,
  DISCUSSIONS,
  LEAVE_GROUP,
  POST,
  POSTS,
  START,
  WHAT_IS_NEW,
} from '../testing/talk/documents.js';
import { type GroupToTalkIn, openGroupToTalkIn } from '../testing/talk/group.js';
import { openWorld, type World } from '../testing/world.js';

const GROUP = 'query ($id: ID!) { group(id: $id) { name } }';
const GROUPS = 'query ($networkId: ID!) { groups(networkId: $networkId) { items { name } } }';
const END_AFFILIATION = 'mutation ($id: ID!) { endAffiliation(id: $id) { id } }';
const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One more thing' }] }] };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** One connection that stays open, as a browser keeps it. */
class OpenLine {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private asked = 0;

  constructor(private readonly cookie: string) {}

  /** The code of the refusal, or `yes`. Throws when the line was not the same one as before. */
  async ask(query: string, variables: object = {}): Promise<string> {
    const { publicUrl: origin } = world.config;
    const sent = request(`${origin}/graphql`, {
      agent: this.agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie: this.cookie },
    });
    const answer = new Promise<string>((resolve, reject) => {
      sent.on('response', (response) => void text(response).then(resolve, reject)).on('error', reject);
    });
    sent.end(JSON.stringify({ query, variables }));
    const { errors } = JSON.parse(await answer) as { errors?: { extensions: { code: string } }[] };
    if (this.asked > 0 && !sent.reusedSocket) throw new Error('the connection was not kept');
    this.asked += 1;
    return errors?.[0]?.extensions.code ?? 'yes';
  }

  close(): void {
    this.agent.destroy();
  }
}

const lineOf = async (person: GivenPerson): Promise<OpenLine> => new OpenLine((await world.as(person)).sessionCookie);

describe('in a working group', () => {
  let group: GroupToTalkIn;
  let discussionId: string;
  let line: OpenLine;

  const everyWayIn = (): Record<string, [string, object]> => ({
    discussion: [DISCUSSION, { id: discussionId }],
    discussions: [DISCUSSIONS, { groupId: group.groupId, first: 5 }],
    posts: [POSTS, { discussionId, first: 5 }],
    postsSince: [CATCH_UP, { discussionId, seq: 0 }],
    whatIsNew: [WHAT_IS_NEW, { discussionId }],
    post: [POST, { discussionId, body, clientKey: randomUUID() }],
    startDiscussion: [START, { groupId: group.groupId, title: 'Another', body, clientKey: randomUUID() }],
  });
  const everyWayAround = (): Record<string, [string, object]> => ({
    network: [networks.READ, { id: group.network.id }],
    group: [GROUP, { id: group.groupId }],
    groups: [GROUPS, { networkId: group.network.id }],
  });
  const answers = async (ways: Record<string, [string, object]>): Promise<Set<string>> => {
    const heard = new Set<string>();
    for (const [query, variables] of Object.values(ways)) heard.add(await line.ask(query, variables));
    return heard;
  };
  const leaver = (): GivenPerson => group.people[1]!;

  beforeEach(async () => {
    group = await openGroupToTalkIn(world, ['Amira', 'Bo']);
    const opener = await world.as(group.people[0]!);
    const asked = { groupId: group.groupId, title: 'First drafts', body, clientKey: randomUUID() };
    discussionId = (await opener.do<{ startDiscussion: { id: string } }>(START, asked)).startDiscussion.id;
    line = await lineOf(leaver());
    expect(await answers({ ...everyWayIn(), ...everyWayAround() })).toEqual(new Set(['yes']));
  });
  afterEach(() => line.close());

  it('who left it no longer reads or writes there, and still sees that it is there', async () => {
    await (await world.as(leaver())).do(LEAVE_GROUP, { groupId: group.groupId });
    expect(await answers(everyWayIn())).toEqual(new Set(['JOIN_GROUP_FIRST']));
    expect(await answers(everyWayAround())).toEqual(new Set(['yes']));
  });

  it('who left the school finds nothing there', async () => {
    const [tie] = await world.rows<{ id: string }>('SELECT id FROM affiliation WHERE person_id = $1', [leaver().id]);
    await (await world.as(leaver())).do(END_AFFILIATION, { id: tie!.id });
    expect(await answers({ ...everyWayIn(), ...everyWayAround() })).toEqual(new Set(['NOT_FOUND']));
  });

  it('whose school is no longer of the network finds nothing there', async () => {
    await world.rows(`UPDATE network_membership SET state = 'left' WHERE network_id = $1 AND organisation_id = $2`, [
      group.network.id,
      group.network.schools[1]!.school.id,
    ]);
    expect(await answers({ ...everyWayIn(), ...everyWayAround() })).toEqual(new Set(['NOT_FOUND']));
  });

  it('whose account is suspended is asked to sign in', async () => {
    await world.rows('UPDATE person SET suspended_at = now() WHERE id = $1', [leaver().id]);
    expect(await answers({ ...everyWayIn(), ...everyWayAround() })).toEqual(new Set(['SIGN_IN_NEEDED']));
  });
});

describe('in a network that is forming', () => {
  it('a school that takes its yes back takes its people with it', async () => {
    const network = await world.given.network({ schools: 3, state: 'forming' });
    const { school, coordinator, membershipId } = network.schools[2]!;
    const line = await lineOf(await world.given.personAt(school));
    expect(await line.ask(networks.READ, { id: network.id })).toBe('yes');
    await (await world.as(coordinator)).do(networks.TAKE_BACK, { id: membershipId });
    expect(await line.ask(networks.READ, { id: network.id })).toBe('NOT_FOUND');
    line.close();
  });

  it('an offered seat that was taken back is not answered any more', async () => {
    const network = await world.given.network({ schools: 3, state: 'forming' });
    const candidate = await world.given.personAt(network.schools[2]!.school);
    await world.rows(`UPDATE co_leader_seat SET state = 'ended' WHERE network_id = $1 AND seat = 2`, [network.id]);
    const seatId = await world.given.seat(network.id, candidate, 2, 'offered');
    const line = await lineOf(candidate);
    expect(await line.ask(networks.NEEDS)).toBe('yes');
    await (await world.as(network.coLeaders[0]!)).do(networks.WITHDRAW_OFFER, { id: seatId });
    expect(await line.ask(networks.ANSWER_SEAT, { input: { seatId, accept: true } })).toBe('SEAT_ALREADY_ANSWERED');
    line.close();
  });

  it('a co-leader who left the school leads no more, though the seat is still theirs', async () => {
    const network = await world.given.network({ schools: 3, state: 'forming' });
    const [lead] = network.coLeaders;
    const line = await lineOf(lead!);
    const words = { networkId: network.id, name: 'New words', purpose: 'To learn', learningFocus: '' };
    expect(await line.ask(networks.CHANGE, { input: words })).toBe('yes');
    await world.rows('UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE person_id = $1', [lead!.id]);
    expect(await line.ask(networks.CHANGE, { input: words })).toBe('NOT_FOUND');
    expect(await line.ask(networks.READ, { id: network.id })).toBe('NOT_FOUND');
    line.close();
  });

  it('a facilitator whose post ended confirms nobody', async () => {
    const network = await world.given.network({ schools: 3, state: 'forming' });
    const line = await lineOf(network.facilitator);
    expect(await line.ask(networks.READ, { id: network.id })).toBe('yes');
    await world.rows('UPDATE programme_facilitator SET ended_at = now() WHERE person_id = $1', [
      network.facilitator.id,
    ]);
    expect(await line.ask(networks.READ, { id: network.id })).toBe('NOT_FOUND');
    expect(await line.ask(networks.CONFIRM, { id: network.schools[2]!.membershipId })).toBe('NOT_FOUND');
    line.close();
  });
});
