// What people do in the four years where the screen is not what the journey shows: as themselves, by the web's operations.
import { randomUUID } from 'node:crypto';
import { reviewHeadings } from '@sixfold/domain';
import type { Pool } from 'pg';
import type { Act } from '../copy/acting.js';
import { addressOf } from '../copy/copy.js';

const START = 'mutation ($input: StartNetworkInput!) { startNetwork(input: $input) { id schools { id } } }';
const PROPOSE = 'mutation ($input: ProposeSchoolInput!) { proposeSchool(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) { id } }';
const LEAVE = 'mutation ($input: LeaveNetworkInput!) { leaveNetwork(input: $input) { id } }';
const TAKE_NEW = 'mutation ($networkId: ID!) { takeNewSchools(networkId: $networkId, takes: true) { id } }';
const APPLY = 'mutation ($input: ApplyInput!) { applyToNetwork(input: $input) { id } }';
const OFFER = 'mutation ($input: AskForSeatInput!) { offerSeat(input: $input) { id } }';
const HAND_OVER = 'mutation ($input: AskForSeatInput!) { handOverSeat(input: $input) { id } }';
const ANSWER_SEAT = 'mutation ($input: AnswerSeatInput!) { answerSeat(input: $input) { id } }';
const WRITE_CHARTER = 'mutation ($input: SaveCharterDraftInput!) { saveCharterDraft(input: $input) { revision } }';
const PUBLISH_CHARTER = 'mutation ($input: PublishCharterInput!) { publishCharter(input: $input) { id } }';
const WRITE_REVIEW = 'mutation ($input: SaveReviewDraftInput!) { saveReviewDraft(input: $input) { revision } }';
const PUBLISH_REVIEW = 'mutation ($input: PublishReviewInput!) { publishReview(input: $input) { id } }';
const SUGGEST = 'mutation ($input: SuggestAnnouncementInput!) { suggestAnnouncement(input: $input) { id } }';
const SET_DAY = 'mutation ($input: SetLetterDayInput!) { setLetterDay(input: $input) { id } }';

interface Words {
  readonly name: string;
  readonly purpose: string;
  readonly learningFocus: string;
}
type Made<Operation extends string> = Readonly<Record<Operation, { readonly id: string }>>;
type Saved<Operation extends string> = Readonly<Record<Operation, { readonly revision: number }>>;

export class Story {
  private networkId = '';
  /** By the number of the school in its register. */
  private readonly places = new Map<string, string>();

  constructor(
    private readonly act: Act,
    private readonly database: Pool,
  ) {}

  /** Of the network's page. */
  get path(): string {
    return `/networks/${this.networkId}`;
  }

  async start(founder: string, urn: string, words: Words): Promise<void> {
    const programmeId = await this.one('SELECT id FROM programme WHERE name = $1', 'Schools Learning Together');
    const input = { ...words, programmeId, organisationId: await this.school(urn), language: 'en' };
    const { startNetwork } = await this.act<{ startNetwork: { id: string; schools: readonly { id: string }[] } }>(
      founder,
      START,
      { input: { ...input, clientKey: randomUUID() } },
    );
    this.networkId = startNetwork.id;
    this.places.set(urn, startNetwork.schools[0]?.id ?? '');
  }

  async ask(asker: string, urn: string): Promise<void> {
    const input = this.ofNetwork({ organisationId: await this.school(urn), clientKey: randomUUID() });
    const { proposeSchool } = await this.act<Made<'proposeSchool'>>(asker, PROPOSE, { input });
    this.places.set(urn, proposeSchool.id);
  }

  async sayYes(answerer: string, urn: string): Promise<void> {
    await this.act(answerer, ANSWER, { input: { proposalId: this.places.get(urn), accept: true } });
  }

  async leave(answerer: string, urn: string, reason: string): Promise<void> {
    await this.act(answerer, LEAVE, { input: { proposalId: this.places.get(urn), reason } });
  }

  async letSchoolsApply(coLeader: string): Promise<void> {
    await this.act(coLeader, TAKE_NEW, { networkId: this.networkId });
  }

  async apply(answerer: string, urn: string, words: string): Promise<void> {
    const input = this.ofNetwork({ organisationId: await this.school(urn), words, clientKey: randomUUID() });
    await this.act(answerer, APPLY, { input });
  }

  async shareTheLead(coLeader: string, nominee: string): Promise<void> {
    const input = this.ofNetwork({ personId: await this.person(nominee), clientKey: randomUUID() });
    const { offerSeat } = await this.act<Made<'offerSeat'>>(coLeader, OFFER, { input });
    await this.act(nominee, ANSWER_SEAT, { input: { seatId: offerSeat.id, accept: true } });
  }

  async handOver(coLeader: string, successor: string): Promise<void> {
    const input = this.ofNetwork({ personId: await this.person(successor), clientKey: randomUUID() });
    await this.act(coLeader, HAND_OVER, { input });
  }

  async publishCharter(coLeader: string, words: string): Promise<void> {
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] };
    const draft = { input: this.ofNetwork({ body, revision: 0 }) };
    const { revision } = (await this.act<Saved<'saveCharterDraft'>>(coLeader, WRITE_CHARTER, draft)).saveCharterDraft;
    await this.act(coLeader, PUBLISH_CHARTER, { input: this.ofNetwork({ revision }) });
  }

  /** Gives the revision of the draft. */
  async writeReview(coLeader: string, year: number, level: string, words: string): Promise<number> {
    const answers = reviewHeadings.map((heading) => ({ heading: heading.toUpperCase(), level, words }));
    const draft = { input: this.ofNetwork({ year, answers, revision: 0 }) };
    return (await this.act<Saved<'saveReviewDraft'>>(coLeader, WRITE_REVIEW, draft)).saveReviewDraft.revision;
  }

  async review(coLeader: string, year: number, level: string, words: string): Promise<void> {
    const revision = await this.writeReview(coLeader, year, level, words);
    await this.act(coLeader, PUBLISH_REVIEW, { input: this.ofNetwork({ year, revision }) });
  }

  async announce(teller: string, title: string, words: string): Promise<void> {
    await this.act(teller, SUGGEST, { input: this.ofNetwork({ title, words, clientKey: randomUUID() }) });
  }

  /** `weekday` in capitals. */
  async sendLettersOn(coLeader: string, weekday: string): Promise<void> {
    await this.act(coLeader, SET_DAY, { input: this.ofNetwork({ weekday }) });
  }

  private ofNetwork<Rest extends object>(rest: Rest): Rest & { networkId: string } {
    return { networkId: this.networkId, ...rest };
  }

  private school(urn: string): Promise<string> {
    return this.one('SELECT id FROM organisation WHERE register_key = $1', urn);
  }

  private person(key: string): Promise<string> {
    return this.one('SELECT id FROM person WHERE email = $1', addressOf(key));
  }

  private async one(sql: string, parameter: string): Promise<string> {
    const { rows } = await this.database.query<{ id: string }>(sql, [parameter]);
    const [row] = rows;
    if (row === undefined) throw new Error(`The demo has no ${parameter}.`);
    return row.id;
  }
}
