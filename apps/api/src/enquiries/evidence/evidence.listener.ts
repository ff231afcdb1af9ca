// What happens when a pupil's consents have changed: evidence by which the pupil can be known is shown, or withheld, by them.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { consentCover, consentPurposes, todayAt } from '@sixfold/domain';
import { OrganisationsRepository } from '../../organisations/organisations.repository.js';
import { Clock } from '../../platform/clock/clock.js';
import { found } from '../../platform/graphql/refusal.js';
import { EventListeners } from '../../platform/outbox/event-listeners.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { ConsentsRepository } from '../../safeguarding/consents.repository.js';
import { EvidenceRepository } from './evidence.repository.js';

@Injectable()
export class EvidenceListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly evidence: EvidenceRepository,
    private readonly consents: ConsentsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.listeners.on('consent.changed', 'evidence', ({ payload }) =>
      this.workOutAnew(String(payload.pupilId), String(payload.organisationId)),
    );
    this.listeners.on('pupil.forgotten', 'evidence', ({ payload }) =>
      this.transaction.run((tx) => this.evidence.forget(tx, String(payload.pupilId))),
    );
  }

  private workOutAnew(pupilId: string, organisationId: string): Promise<void> {
    return this.transaction.run(async (tx) => {
      await tx.openPupilsOf([organisationId]);
      const pupil = await this.consents.find(tx, pupilId);
      const { register } = found(await this.organisations.findInside(tx, organisationId));
      const today = todayAt(register, this.clock.now());
      for (const purpose of consentPurposes) {
        const isThere = pupil !== null && pupil.removedAt === null;
        const cover = isThere ? consentCover(pupil.isThirteen, pupil.consents, purpose, today) : null;
        await this.evidence.holdUntil(tx, pupilId, purpose, cover?.until ?? null);
      }
    });
  }
}
