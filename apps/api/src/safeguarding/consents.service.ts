// The consents of a school's pupils: looked up, recorded, withdrawn. Every reading is in the audit log, or does not happen.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Actor,
  canBeGivenOn,
  canHoldUntil,
  canLookUpConsents,
  canReadConsents,
  canRecordConsent,
  canWithdrawConsent,
  type ConsentEvent,
  ENDED_CONSENT_KEPT_DAYS,
  isRestorable,
  REMOVED_PUPIL_KEPT_DAYS,
  RESTORABLE_MINUTES,
  schoolsToLookUp,
  schoolYearEndsOn,
  todayAt,
  type Viewer,
} from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import type { OrganisationEntity } from '../organisations/organisation.entity.js';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { SharedFiles } from '../platform/files/shared/shared-files.js';
import { type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { writtenText } from '../platform/graphql/written-text.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import type {
  ChangeConsentPupilInput,
  ConsentPupilsArgs,
  RecordConsentInput,
  RestoreConsentInput,
  WithdrawConsentInput,
} from './consent.input.js';
import {
  type ConsentPupilType,
  consentsCan,
  type ConsentsOfSchoolType,
  type GivenConsentType,
  toConsentPupilType,
  toGivenConsentType,
} from './consent.type.js';
import { CONSENT } from './consent-files.js';
import { ConsentsRepository, type NewConsent, type PupilRow } from './consents.repository.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

export type SchoolOfConsents = Pick<OrganisationEntity, 'id' | 'register'>;
type Act = 'consent.recorded' | 'consent.withdrawn' | 'consent.restored' | PupilAct;
type PupilAct = 'pupil.changed' | 'pupil.removed' | 'pupil.restored';
type Recorded = Omit<RecordConsentInput, 'evidence'> & { readonly evidence: RichTextDocument };

@Injectable()
export class ConsentsService implements OnModuleInit {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly files: SharedFiles,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('41 3 * * *', 'forget-pupils', () => this.forget());
  }

  async page(
    actor: Actor,
    { organisationId, name, first, after }: ConsentPupilsArgs,
  ): Promise<PageOf<ConsentPupilType>> {
    ensure(canLookUpConsents(actor, organisationId));
    const key = readCursor(after, ['words', 'id']);
    const school = found(await this.organisations.findById(organisationId));
    const rows = await this.transaction.run(async (tx) => {
      await tx.openPupilsOf([organisationId]);
      tx.audit({ act: 'consent.looked-up', actorId: actor.personId, subjectId: organisationId });
      return this.consents.page(tx, { organisationId, name }, first, key);
    });
    const today = this.todayAt(school);
    return toPage(
      rows,
      first,
      ({ nameKey, id }) => [nameKey, id],
      (row) => toConsentPupilType(row, today),
    );
  }

  /** All that was given for a pupil, with how the school knows; the newest first. */
  async consentsOf(actor: Actor, pupilId: string): Promise<GivenConsentType[]> {
    const { organisationId, rows } = await this.transaction.run(async (tx) => {
      await tx.openPupilsOf(schoolsToLookUp(actor));
      const { organisationId, removedAt } = found(await this.consents.find(tx, pupilId));
      ensure(canReadConsents(actor, organisationId));
      if (removedAt !== null) throw new Refusal('NOT_FOUND');
      tx.audit({ act: 'consent.read', actorId: actor.personId, subjectId: pupilId });
      return { organisationId, rows: await this.consents.consentsOf(tx, pupilId) };
    });
    const today = this.todayAt(found(await this.organisations.findById(organisationId)));
    return rows.map((row) => toGivenConsentType(row, today));
  }

  /** Null for whoever may not look them up. */
  ofSchool(viewer: Viewer, { id, register }: SchoolOfConsents): ConsentsOfSchoolType | null {
    if (viewer === null || !canLookUpConsents(viewer, id).allowed) return null;
    const today = this.todayAt({ register });
    return { today, schoolYearEndsOn: schoolYearEndsOn(today, register), can: consentsCan(viewer, id) };
  }

  /** The same key with the same days again changes nothing. @throws Refusal CONSENT_DAY_…, CONSENT_END_NOT_ACCEPTED, TEXT_… */
  async record(actor: Actor, input: RecordConsentInput): Promise<ConsentPupilType> {
    ensure(canRecordConsent(actor, input.organisationId));
    const school = found(await this.organisations.findById(input.organisationId));
    const today = this.todayAt(school);
    if (!canBeGivenOn(input.givenOn, today)) throw new Refusal('CONSENT_DAY_NOT_ACCEPTED');
    if (!canHoldUntil(input.until, input.givenOn, today)) throw new Refusal('CONSENT_END_NOT_ACCEPTED');
    const text = writtenText(input.evidence);
    const evidence = await this.files.inText(text, { ownerId: actor.personId, kind: CONSENT, standingIn: [] });
    const pupil = await this.transaction.run(async (tx) => {
      await tx.openPupilsOf([input.organisationId]);
      const pupilId = await this.pupilOf(tx, actor, input);
      await this.insertOnce(tx, actor, pupilId, { ...input, evidence });
      return this.written(tx, pupilId);
    });
    return toConsentPupilType(pupil, today);
  }

  /** Whoever withdraws twice has withdrawn. */
  withdraw(actor: Actor, { pupilId, purposes, reason }: WithdrawConsentInput): Promise<ConsentPupilType> {
    return this.change(actor, pupilId, canWithdrawConsent, async (tx) => {
      const withdrawal = { withdrawnAt: this.clock.now(), withdrawnBy: actor.personId };
      const because = { withdrawnBecause: reason === '' ? null : reason };
      const taken = await this.consents.withdraw(tx, pupilId, purposes, { ...withdrawal, ...because });
      if (taken > 0) note(tx, actor, 'consent.withdrawn', pupilId, { purposes });
    });
  }

  /** Undoes one's own withdrawal. @throws Refusal TOO_LATE_TO_RESTORE */
  restore(actor: Actor, { pupilId, purposes }: RestoreConsentInput): Promise<ConsentPupilType> {
    return this.change(actor, pupilId, canWithdrawConsent, async (tx) => {
      const withdrawnBy = actor.personId;
      const withdrawnAt = this.restorable(await this.consents.lastWithdrawal(tx, pupilId, purposes, withdrawnBy));
      await this.consents.restore(tx, pupilId, purposes, { withdrawnAt, withdrawnBy });
      note(tx, actor, 'consent.restored', pupilId, { purposes });
    });
  }

  changePupil(actor: Actor, { id, ...words }: ChangeConsentPupilInput): Promise<ConsentPupilType> {
    return this.change(actor, id, canRecordConsent, async (tx) => {
      await this.consents.changePupil(tx, id, words);
      note(tx, actor, 'pupil.changed', id);
    });
  }

  /** Takes the pupil and their consents out of everything; gone for good after 90 days. */
  removePupil(actor: Actor, id: string): Promise<ConsentPupilType> {
    return this.change(actor, id, canRecordConsent, async (tx, { removedAt }) => {
      if (removedAt !== null) return;
      await this.consents.removePupil(tx, id, { removedAt: this.clock.now(), removedBy: actor.personId });
      note(tx, actor, 'pupil.removed', id);
    });
  }

  /** @throws Refusal TOO_LATE_TO_RESTORE */
  restorePupil(actor: Actor, id: string): Promise<ConsentPupilType> {
    return this.change(actor, id, canRecordConsent, async (tx, { removedAt }) => {
      if (removedAt === null) return;
      this.restorable(removedAt);
      await this.consents.removePupil(tx, id, { removedAt: null, removedBy: null });
      note(tx, actor, 'pupil.restored', id);
    });
  }

  /** One who is known, or a new one, once for each client key. */
  private async pupilOf(
    tx: Tx,
    { personId }: Actor,
    { organisationId, pupilId, pupil, clientKey }: Omit<RecordConsentInput, 'evidence'>,
  ): Promise<string> {
    if (pupilId !== null && pupil === null) {
      const known = found(await this.consents.lock(tx, pupilId));
      if (known.organisationId !== organisationId || known.removedAt !== null) throw new Refusal('NOT_FOUND');
      return known.id;
    }
    if (pupil === null || pupilId !== null) throw new Refusal('INPUT_NOT_ACCEPTED', { field: 'pupil' });
    const entered = { ...pupil, organisationId, clientKey, id: newId() };
    const by = { enteredBy: personId, enteredAt: this.clock.now() };
    if ((await this.consents.insertPupil(tx, { ...entered, ...by })) === 'inserted') return entered.id;
    const before = await this.consents.findByClientKey(tx, personId, clientKey);
    const isSame = before?.organisationId === organisationId && before.firstName === pupil.firstName;
    if (!isSame) throw new Refusal('CLIENT_KEY_REUSED');
    return before.id;
  }

  private async insertOnce(tx: Tx, actor: Actor, pupilId: string, recorded: Recorded): Promise<void> {
    const { purposes, givers, givenOn, until, evidence, clientKey } = recorded;
    const consents = purposes.flatMap((purpose) =>
      givers.map((giver): NewConsent => ({
        ...{ id: newId(), pupilId, purpose, giver, givenOn, until, evidence, clientKey },
        ...{ recordedBy: actor.personId, recordedAt: this.clock.now() },
      })),
    );
    const before = await this.consents.recordedBefore(tx, actor.personId, clientKey);
    if (before.length > 0) return refuseOther(before, consents);
    await this.consents.insert(tx, consents);
    await this.files.use(tx, [evidence], CONSENT, pupilId);
    note(tx, actor, 'consent.recorded', pupilId, { purposes, givers });
    changed(tx, pupilId, recorded.organisationId);
  }

  private async change(
    actor: Actor,
    pupilId: string,
    policy: typeof canRecordConsent,
    act: (tx: Tx, pupil: Pick<PupilRow, 'removedAt'>) => Promise<void>,
  ): Promise<ConsentPupilType> {
    const pupil = await this.transaction.run(async (tx) => {
      await tx.openPupilsOf(schoolsToLookUp(actor));
      const held = found(await this.consents.lock(tx, pupilId));
      ensure(policy(actor, held.organisationId));
      await act(tx, held);
      changed(tx, pupilId, held.organisationId);
      return this.written(tx, pupilId);
    });
    const school = found(await this.organisations.findById(pupil.organisationId));
    return toConsentPupilType(pupil, this.todayAt(school));
  }

  private async written(tx: Tx, pupilId: string): Promise<PupilRow> {
    return found(await this.consents.find(tx, pupilId));
  }

  private restorable(takenBackAt: Date | null): Date {
    if (takenBackAt !== null && isRestorable(takenBackAt, this.clock.now())) return takenBackAt;
    throw new Refusal('TOO_LATE_TO_RESTORE', { minutes: RESTORABLE_MINUTES });
  }

  private todayAt({ register }: Pick<OrganisationEntity, 'register'>): string {
    return todayAt(register, this.clock.now());
  }

  private forget(): Promise<void> {
    const daysAgo = (days: number): Date => new Date(this.clock.now().getTime() - days * DAY_MS);
    return this.transaction.run(async (tx) => {
      const before = [daysAgo(REMOVED_PUPIL_KEPT_DAYS), daysAgo(ENDED_CONSENT_KEPT_DAYS)] as const;
      const forgotten = await this.consents.forget(tx, ...before);
      await this.files.unuse(tx, CONSENT, forgotten);
      for (const pupilId of forgotten) {
        tx.audit({ act: 'pupil.forgotten', actorId: null, subjectId: pupilId });
        tx.record({ name: 'pupil.forgotten', pupilId } satisfies ConsentEvent);
      }
    });
  }
}

const note = (tx: Tx, { personId }: Actor, act: Act, subjectId: string, details: object = {}): void =>
  tx.audit({ act, actorId: personId, subjectId, details: { ...details } });

/** Whatever is shown of the pupil is worked out anew. */
const changed = (tx: Tx, pupilId: string, organisationId: string): void =>
  tx.record({ name: 'consent.changed', pupilId, organisationId } satisfies ConsentEvent);

function refuseOther(before: readonly NewConsent[], again: readonly NewConsent[]): void {
  const named = (consents: readonly NewConsent[]): string =>
    JSON.stringify(
      consents
        .map(({ pupilId, purpose, giver, givenOn, until }) => [pupilId, purpose, giver, givenOn, until].join(' '))
        .sort(),
    );
  if (named(before) !== named(again)) throw new Refusal('CLIENT_KEY_REUSED');
}
