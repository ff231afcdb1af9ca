// Resources by themselves: made, read, saved in versions, given on, put away.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canKeepResource,
  canMakeResource,
  canReadResource,
  canShareResource,
  reasonsFor,
  isSame,
  type ResourceEvent,
  type Viewer,
} from '@sixfold/domain';
import { type Reading, type RichTextDocument, safeLink, withMentions, withQuotes } from '@sixfold/rich-text';
import { NetworksRepository } from '../networks/networks.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { OwnDrafts } from '../platform/drafts/own-drafts.js';
import { SharedFiles } from '../platform/files/shared/shared-files.js';
import { type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { writtenText } from '../platform/graphql/written-text.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import type {
  MakeResourceInput,
  ResourceDocumentInput,
  ResourceVersionsArgs,
  SaveResourceInput,
  ShareResourceInput,
} from './resource.input.js';
import { placeOfDraft } from './drafts/place-of-draft.js';
import { RESOURCE } from './resource-files.js';
import { PartsService } from './units/parts.service.js';
import { shownTo } from './visitors.js';
import { WishesRepository } from './wider/wishes.repository.js';
import { licencesToChoose, resourceFacts } from './resource.type.js';
import type { StoredDocument } from './resource-version.entity.js';
import {
  type NewResource,
  type NewVersion,
  ResourcesRepository,
  type VersionRow,
  type WholeResourceRow,
} from './resources.repository.js';

@Injectable()
export class ResourcesService {
  constructor(
    private readonly resources: ResourcesRepository,
    private readonly parts: PartsService,
    private readonly networks: NetworksRepository,
    private readonly wishes: WishesRepository,
    private readonly files: SharedFiles,
    private readonly drafts: OwnDrafts,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** As it is in that version; in its newest when that is null, and to visitors in no other. */
  async resource(viewer: Viewer, id: string, version: number | null = null): Promise<WholeResourceRow> {
    const resource = found(await this.resources.find(id, version));
    ensure(canReadResource(viewer, resourceFacts(resource)));
    if (viewer === null && resource.shownVersion !== resource.version) throw new Refusal('NOT_FOUND');
    return shownTo(viewer, resource);
  }

  async versions(actor: Actor, { id, first, after }: ResourceVersionsArgs): Promise<PageOf<VersionRow>> {
    await this.resource(actor, id);
    const rows = await this.resources.versionsOf(id, readCursor(after, ['line'])?.[0] ?? null, first);
    return toPage(
      rows,
      first,
      ({ number }) => [number],
      (row) => row,
    );
  }

  /** The same key with the same document again answers with the same resource. */
  async make(actor: Actor, { organisationId, licence, document, clientKey }: MakeResourceInput): Promise<string> {
    ensure(canMakeResource(actor, organisationId));
    const origin = { originId: null, originVersion: null, originLicence: null };
    const resource = { organisationId, licence, clientKey, ...origin };
    const written = await this.documentOf(actor, document, []);
    await this.parts.ensureGiven(actor, [], written.parts);
    const id = await this.insert(actor, resource, written);
    await this.transaction.run((tx) => this.drafts.forget(tx, actor, ...placeOfDraft(actor, null)));
    return id;
  }

  insert(
    { personId: ownerId }: Actor,
    asked: Omit<NewResource, 'id' | 'ownerId' | 'madeAt'>,
    document: StoredDocument,
  ): Promise<string> {
    return this.transaction.run(async (tx) => {
      const resource = { ...asked, id: newId(), ownerId, madeAt: this.clock.now() };
      if ((await this.resources.insert(tx, resource, document)) === 'there already') {
        return this.madeBefore(tx, resource, document);
      }
      const { id: resourceId, madeAt: savedAt, clientKey } = resource;
      const first = { resourceId, number: 1, document, savedBy: ownerId, savedAt, note: null, clientKey };
      await this.resources.addVersion(tx, first);
      await this.useFiles(tx, first);
      return resourceId;
    });
  }

  /** @throws Refusal RESOURCE_CHANGED_MEANWHILE when another version is newer; CLIENT_KEY_REUSED; UNIT_… of its parts */
  async save(actor: Actor, { id, version, document, note, clientKey }: SaveResourceInput): Promise<void> {
    const before = await this.resource(actor, id);
    ensure(canKeepResource(actor, resourceFacts(before)));
    const written = await this.documentOf(actor, document, [id, before.originId ?? id]);
    await this.parts.ensureGiven(actor, before.document.parts, written.parts);
    await this.transaction.run(async (tx) => {
      await this.addVersion(tx, version, {
        resourceId: id,
        number: version + 1,
        document: written,
        savedBy: actor.personId,
        savedAt: this.clock.now(),
        note,
        clientKey,
      });
      await this.drafts.forget(tx, actor, ...placeOfDraft(actor, id));
    });
  }

  /** Adds the version that follows the one before; the same key again adds nothing. */
  async addVersion(tx: Tx, before: number, next: NewVersion): Promise<void> {
    const { version: newest } = found(await this.resources.lock(tx, next.resourceId));
    const saved = await this.resources.findVersionByClientKey(tx, next.savedBy, next.clientKey);
    if (saved !== null) {
      if (saved.resourceId === next.resourceId && isSame(saved.document, next.document)) return;
      throw new Refusal('CLIENT_KEY_REUSED');
    }
    if (newest !== before) throw new Refusal('RESOURCE_CHANGED_MEANWHILE', { version: newest });
    await this.parts.ensureOutside(tx, next.resourceId, next.document.parts);
    await this.resources.addVersion(tx, next);
    await this.resources.nameNewest(tx, next);
    await this.useFiles(tx, next);
    const { resourceId, number, savedBy: personId } = next;
    tx.record({ name: 'resource.changed', resourceId, version: number, personId } satisfies ResourceEvent);
  }

  /** @throws Refusal LICENCE_NOT_OF_ORIGINAL, ADAPTATION_NEEDS_LINE, LICENCE_KEEPS_IT_CLOSER, RESOURCE_NEEDS_… */
  async share(actor: Actor, { id, audience, networkId, licence, line }: ShareResourceInput): Promise<void> {
    const resource = await this.resource(actor, id);
    const network = networkId === null ? null : await this.networks.findById(networkId);
    const bank = network && { networkId: network.id, networkState: network.state, programmeId: network.programmeId };
    ensure(canShareResource(actor, { ...resourceFacts(resource), licence }, audience, bank));
    if (!licencesToChoose(resource).includes(licence)) {
      throw new Refusal('LICENCE_NOT_OF_ORIGINAL', { licences: licencesToChoose(resource) });
    }
    const said = line ?? resource.line;
    if (resource.originId !== null && audience !== 'me' && said === null) throw new Refusal('ADAPTATION_NEEDS_LINE');
    await this.transaction.run(async (tx) => {
      const details = { audience, networkId: audience === 'network' ? networkId : null, licence };
      await this.resources.share(tx, id, { ...details, line: said });
      if (audience !== 'network' || licence !== resource.licence || networkId !== resource.bank?.networkId) {
        await this.wishes.lapse(tx, id, this.clock.now());
      }
      tx.audit({ act: 'resource.shared', actorId: actor.personId, subjectId: id, details });
      if (resource.originId !== null) {
        const event = { name: 'resource.adaptation-shared', resourceId: id, personId: actor.personId } as const;
        tx.record(event satisfies ResourceEvent);
      }
    });
  }

  /** Puts it away, or takes it out again. */
  async archive(actor: Actor, id: string, isPutAway: boolean): Promise<void> {
    ensure(canKeepResource(actor, resourceFacts(await this.resource(actor, id))));
    await this.transaction.run(async (tx) => {
      await this.resources.archive(tx, id, isPutAway ? this.clock.now() : null);
      if (isPutAway) await this.wishes.lapse(tx, id, this.clock.now());
      const act = isPutAway ? 'resource.put_away' : 'resource.taken_out';
      tx.audit({ act, actorId: actor.personId, subjectId: id });
    });
  }

  private async madeBefore(tx: Tx, asked: NewResource, document: StoredDocument): Promise<string> {
    const before = found(await this.resources.findByClientKey(tx, asked.ownerId, asked.clientKey));
    const first = await this.resources.findVersionByClientKey(tx, asked.ownerId, asked.clientKey);
    if (before.originId !== asked.originId || !isSame(first?.document, document))
      throw new Refusal('CLIENT_KEY_REUSED');
    return before.id;
  }

  /** With files of whoever writes it, and those that stand in one of these resources already. */
  private async documentOf(
    { personId: ownerId }: Actor,
    { steps, materials, links, reasons, ...words }: ResourceDocumentInput,
    standingIn: readonly string[],
  ): Promise<StoredDocument> {
    const { title, purpose, subject, phase, yearGroups, language, levels, minutes, goals, parts, isCollection } = words;
    const withFiles = (text: RichTextDocument | null) =>
      text && this.files.inText(text, { ownerId, kind: RESOURCE, standingIn });
    return {
      ...{ title, purpose, subject, phase, yearGroups, language, levels, minutes, goals, parts, isCollection },
      reasons: reasonsFor(parts, reasons),
      steps: await withFiles(textOf(steps)),
      materials: await withFiles(textOf(materials)),
      links: links.map((link) => ({ title: link.title, address: addressOf(link.address) })),
    };
  }

  private useFiles(tx: Tx, { document: { steps, materials }, resourceId }: NewVersion): Promise<void> {
    return this.files.use(tx, [steps, materials], RESOURCE, resourceId);
  }
}

/** There is nobody to name in a resource, and no post of which it could be a quote: both become plain words. */
const textOf = (written: Reading | null): RichTextDocument | null =>
  written &&
  writtenText(
    withMentions(
      withQuotes(writtenText(written), () => null),
      () => null,
    ),
  );

function addressOf(address: string): string {
  const safe = safeLink(address);
  if (safe === null || safe.startsWith('mailto:')) throw new Refusal('TEXT_LINK_UNSAFE');
  return safe;
}
