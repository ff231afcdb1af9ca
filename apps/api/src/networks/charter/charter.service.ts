// Agreeing on a charter: co-leaders write and publish it, and each school accepts every new version anew.
import { Injectable } from '@nestjs/common';
import { type Actor, canAnswerFor, canAnswerProposal } from '@sixfold/domain';
import { type RichTextDocument, withFiles, withQuotes } from '@sixfold/rich-text';
import { OrganisationsRepository } from '../../organisations/organisations.repository.js';
import { PeopleRepository } from '../../people/people.repository.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { writtenText } from '../../platform/graphql/written-text.js';
import { Notices } from '../../platform/notices/notices.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { NetworkDrafts } from '../drafts/network-drafts.js';
import { ledNetwork, lockLiving } from '../led-network.js';
import type { NetworkEntity } from '../network.entity.js';
import { NetworksRepository } from '../networks.repository.js';
import { NetworksService, policyFacts } from '../networks.service.js';
import type { AcceptCharterInput, PublishCharterInput, SaveCharterDraftInput } from './charter.input.js';
import { CharterRepository, type NewCharterVersion } from './charter.repository.js';
import type { WholeCharter } from './charter.type.js';

const ABOUT = 'charter';

@Injectable()
export class CharterService {
  constructor(
    private readonly networks: NetworksService,
    private readonly rows: NetworksRepository,
    private readonly charters: CharterRepository,
    private readonly drafts: NetworkDrafts,
    private readonly organisations: OrganisationsRepository,
    private readonly people: PeopleRepository,
    private readonly notices: Notices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async read(actor: Actor, networkId: string): Promise<WholeCharter> {
    const network = await this.networks.read(actor, networkId);
    const [versions, schools, draft] = await Promise.all([
      this.charters.versionsOf(networkId),
      this.charters.schoolsOf(networkId),
      this.drafts.find<RichTextDocument>({ networkId, about: ABOUT }),
    ]);
    return { network, versions, schools, draft };
  }

  /** Gives the revision of what was saved. */
  async saveDraft(actor: Actor, { networkId, body, revision }: SaveCharterDraftInput): Promise<number> {
    await ledNetwork(this.networks, actor, networkId);
    // There is no post of which a charter could be a quote.
    const content = withFiles(
      withQuotes(writtenText(body), () => null),
      () => null,
    );
    const draft = { networkId, about: ABOUT, content, revision, writtenBy: actor.personId };
    return this.transaction.run((tx) => this.drafts.save(tx, draft));
  }

  /** Makes the draft the next version; the schools that its publisher answers for have accepted it by that. */
  async publish(actor: Actor, { networkId, revision }: PublishCharterInput): Promise<WholeCharter> {
    await ledNetwork(this.networks, actor, networkId);
    await this.transaction.run(async (tx) => {
      const network = await lockLiving(this.rows, tx, networkId);
      const body = await this.drafts.take<RichTextDocument>(tx, { networkId, about: ABOUT, revision });
      const before = await this.charters.latest(tx, networkId);
      const published = {
        id: newId(),
        networkId,
        version: (before?.version ?? 0) + 1,
        body,
        publishedBy: actor.personId,
        publishedAt: this.clock.now(),
      };
      await this.charters.insert(tx, published);
      const { version } = published;
      tx.audit({
        act: 'network.charter-published',
        actorId: actor.personId,
        subjectId: networkId,
        details: { version },
      });
      await this.askSchools(tx, actor, network, published);
    });
    return this.read(actor, networkId);
  }

  /** @throws Refusal CHARTER_CHANGED when another version has been published since it was read */
  async accept(actor: Actor, { networkId, organisationId, version }: AcceptCharterInput): Promise<WholeCharter> {
    const network = await this.networks.read(actor, networkId);
    ensure(canAnswerProposal(actor, { ...policyFacts(network), organisationId }));
    await this.transaction.run(async (tx) => {
      await lockLiving(this.rows, tx, networkId);
      const members = await this.rows.membershipsInside(tx, networkId);
      found(members.find((member) => member.organisationId === organisationId && member.state === 'accepted'));
      const latest = found(await this.charters.latest(tx, networkId));
      if (latest.version !== version) throw new Refusal('CHARTER_CHANGED');
      await this.acceptFor(tx, actor, organisationId, latest.id);
      tx.audit({
        act: 'network.charter-accepted',
        actorId: actor.personId,
        subjectId: networkId,
        details: { organisationId, version },
      });
    });
    return this.read(actor, networkId);
  }

  private acceptFor(tx: Tx, actor: Actor, organisationId: string, charterVersionId: string): Promise<void> {
    const acceptance = { charterVersionId, organisationId, acceptedBy: actor.personId, acceptedAt: this.clock.now() };
    return this.charters.accept(tx, acceptance);
  }

  private async askSchools(
    tx: Tx,
    actor: Actor,
    { id: networkId, name: networkName }: NetworkEntity,
    { id, version }: NewCharterVersion,
  ): Promise<void> {
    const members = await this.rows.membershipsInside(tx, networkId);
    const organisations = members
      .filter(({ state }) => state === 'accepted')
      .map(({ organisationId }) => organisationId);
    const own = organisations.filter((organisationId) => canAnswerFor(actor, organisationId).allowed);
    for (const organisationId of own) await this.acceptFor(tx, actor, organisationId, id);
    const asked = organisations.filter((organisationId) => !own.includes(organisationId));
    const answerers = await this.organisations.answerersOf(tx, asked);
    const { name: personName } = found(await this.people.findInside(tx, actor.personId));
    await this.notices.tell(tx, {
      kind: 'charter-published',
      to: answerers.map(({ personId }) => personId),
      networkId,
      path: `/networks/${networkId}/charter`,
      details: { networkName, personName, version },
      dedupeKey: `charter-published:${id}`,
    });
  }
}
