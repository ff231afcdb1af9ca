// Evidence: added for one's own school at a stage of the present round; where pupils can be known by it, only with consent.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canConfirmEvidence,
  canKeepContribution,
  canLookUpConsents,
  canWorkOnEnquiry,
  consentCover,
  type ConsentPurpose,
  consentRefusal,
  dayOf,
  todayAt,
} from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { OrganisationsRepository } from '../../organisations/organisations.repository.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { SharedFiles } from '../../platform/files/shared/shared-files.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { writtenText } from '../../platform/graphql/written-text.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { ConsentsRepository } from '../../safeguarding/consents.repository.js';
import { enquiryFacts } from '../enquiry.type.js';
import { EnquiriesRepository, type EnquiryRow } from '../enquiries.repository.js';
import { EnquiriesService } from '../enquiries.service.js';
import { memberOf, placeIn } from '../member-of.js';
import type { AddEvidenceInput, EvidenceArgs, ShownPupilInput } from './evidence.input.js';
import { type EvidenceType, toEvidenceType } from './evidence.type.js';
import { EVIDENCE } from './evidence-files.js';
import { EvidenceRepository, type EvidenceRow, type NewEvidence, type NewShownPupil } from './evidence.repository.js';

interface Said {
  readonly body: RichTextDocument | null;
  readonly quotation: string | null;
}

@Injectable()
export class EvidenceService {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly enquiries: EnquiriesRepository,
    private readonly reading: EnquiriesService,
    private readonly consents: ConsentsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly files: SharedFiles,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async page(actor: Actor, { first, after, ...asked }: EvidenceArgs): Promise<PageOf<EvidenceType>> {
    const enquiry = await this.reading.readable(actor, asked.enquiryId);
    const reader = { personId: actor.personId, today: this.today() };
    const rows = await this.evidence.page(asked, reader, first, readCursor(after, ['id'])?.[0] ?? null);
    return toPage(
      rows,
      first,
      ({ id }) => [id],
      (row) => toEvidenceType(row, actor, enquiry),
    );
  }

  /** @throws Refusal ENQUIRY_ETHICS_FIRST, EVIDENCE_SAYS_NOTHING, PUPILS_OF_OWN_SCHOOL_ONLY, CONSENT_OF_…_MISSING, TEXT_… */
  async add(actor: Actor, { pupils, enquiryId, ...written }: AddEvidenceInput): Promise<EvidenceType> {
    const enquiry = await this.reading.readable(actor, enquiryId);
    ensure(canWorkOnEnquiry(actor, enquiryFacts(enquiry)));
    if (enquiry.ethicsAgreedAt === null) throw new Refusal('ENQUIRY_ETHICS_FIRST');
    const said = await this.saidIn(actor, written);
    const { personId, organisationId } = memberOf(enquiry, actor);
    if (pupils.length > 0 && !canLookUpConsents(actor, organisationId).allowed) {
      throw new Refusal('PUPILS_OF_OWN_SCHOOL_ONLY');
    }
    const id = await this.transaction.run(async (tx) => {
      const { round } = found(await this.enquiries.lock(tx, enquiryId));
      const { stage, kind, title, saidBy, strength, clientKey } = written;
      const by = { personId, organisationId, addedAt: this.clock.now() };
      const evidence = {
        ...{ stage, kind, title, saidBy, strength, clientKey, ...said },
        ...by,
        id: newId(),
        enquiryId,
        round,
      };
      if ((await this.evidence.insert(tx, evidence)) === 'there already') {
        const before = found(await this.evidence.findByClientKey(tx, personId, clientKey));
        if (before.enquiryId !== enquiryId || before.title !== title) throw new Refusal('CLIENT_KEY_REUSED');
        return before.id;
      }
      await this.evidence.show(tx, await this.shown(tx, evidence, pupils));
      await this.files.use(tx, [said.body], EVIDENCE, evidence.id);
      return evidence.id;
    });
    return this.one(actor, enquiry, id);
  }

  /** Takes it out; its author can bring it back. */
  remove(actor: Actor, id: string): Promise<EvidenceType> {
    return this.keep(actor, id, this.clock.now());
  }

  restore(actor: Actor, id: string): Promise<EvidenceType> {
    return this.keep(actor, id, null);
  }

  /** Somebody of another school says that it is as strong as declared; said twice it is said. */
  async confirm(actor: Actor, id: string): Promise<EvidenceType> {
    const { enquiryId, organisationId: addedFor, confirmedBy } = await this.found(id);
    const enquiry = await this.reading.readable(actor, enquiryId);
    ensure(canConfirmEvidence(actor, enquiryFacts(enquiry), { addedFor, actorFor: placeIn(enquiry, actor) }));
    const confirmation = { confirmedBy: actor.personId, confirmedAt: this.clock.now() };
    if (confirmedBy === null) await this.transaction.run((tx) => this.evidence.confirm(tx, id, confirmation));
    return this.one(actor, enquiry, id);
  }

  /** Takes one's own word back. */
  async unconfirm(actor: Actor, id: string): Promise<EvidenceType> {
    const { enquiryId, confirmedBy } = await this.found(id);
    const enquiry = await this.reading.readable(actor, enquiryId);
    ensure(canKeepContribution(actor, enquiryFacts(enquiry), confirmedBy ?? actor.personId));
    await this.transaction.run((tx) => this.evidence.confirm(tx, id, { confirmedBy: null, confirmedAt: null }));
    return this.one(actor, enquiry, id);
  }

  private async keep(actor: Actor, id: string, removedAt: Date | null): Promise<EvidenceType> {
    const { enquiryId, personId } = await this.found(id);
    const enquiry = await this.reading.readable(actor, enquiryId);
    ensure(canKeepContribution(actor, enquiryFacts(enquiry), personId));
    await this.transaction.run((tx) => this.evidence.remove(tx, id, removedAt));
    return this.one(actor, enquiry, id);
  }

  /** @throws Refusal EVIDENCE_SAYS_NOTHING, TEXT_… */
  private async saidIn(actor: Actor, { kind, body, quotation }: Pick<AddEvidenceInput, 'kind' | 'body' | 'quotation'>) {
    const isVoice = kind === 'pupil_voice';
    if (isVoice ? quotation === '' : body === null) throw new Refusal('EVIDENCE_SAYS_NOTHING');
    if (!isVoice && quotation !== '') throw new Refusal('INPUT_NOT_ACCEPTED', { field: 'quotation' });
    const held = { ownerId: actor.personId, kind: EVIDENCE, standingIn: [] };
    const text = body === null ? null : await this.files.inText(writtenText(body), held);
    return { body: text, quotation: isVoice ? quotation : null } satisfies Said;
  }

  /** Each pupil who can be known by it, held so that no withdrawal comes between. @throws Refusal CONSENT_OF_…_MISSING */
  private async shown(
    tx: Tx,
    { id, personId, organisationId, kind }: Pick<NewEvidence, 'id' | 'personId' | 'organisationId' | 'kind'>,
    pupils: readonly ShownPupilInput[],
  ): Promise<readonly NewShownPupil[]> {
    if (pupils.length === 0) return [];
    const today = todayAt(found(await this.organisations.findInside(tx, organisationId)).register, this.clock.now());
    await tx.openPupilsOf([organisationId]);
    const shown: NewShownPupil[] = [];
    for (const { pupilId, purposes } of pupils) {
      await this.consents.lock(tx, pupilId);
      const pupil = await this.consents.find(tx, pupilId);
      if (pupil === null || pupil.removedAt !== null) throw new Refusal('PUPILS_OF_OWN_SCHOOL_ONLY');
      tx.audit({ act: 'consent.consulted', actorId: personId, subjectId: pupilId, details: { evidenceId: id } });
      const asked: readonly ConsentPurpose[] = kind === 'pupil_voice' ? [...purposes, 'quotation'] : purposes;
      for (const purpose of new Set(asked)) {
        const { missing, until } = consentCover(pupil.isThirteen, pupil.consents, purpose, today);
        if (until === null) throw new Refusal(consentRefusal(missing), { name: pupil.firstName });
        shown.push({ evidenceId: id, pupilId, purpose, organisationId, shownName: pupil.firstName, until });
      }
    }
    return shown;
  }

  private async one(actor: Actor, enquiry: EnquiryRow, id: string): Promise<EvidenceType> {
    return toEvidenceType(await this.found(id), actor, enquiry);
  }

  private async found(id: string): Promise<EvidenceRow> {
    return found(await this.evidence.find(id, this.today()));
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
