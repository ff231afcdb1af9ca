// The evidence of consents as files: for whoever reads the consents of the pupil's school, and each reading is noted.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { canReadConsents, schoolsToLookUp, type Viewer } from '@sixfold/domain';
import { type FileHolder, FileUses } from '../platform/files/shared/file-uses.js';
import { Transaction } from '../platform/transaction/transaction.js';

export const CONSENT = 'consent';

@Injectable()
export class ConsentFiles implements FileHolder, OnModuleInit {
  readonly kind = CONSENT;

  constructor(
    private readonly uses: FileUses,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.uses.add(this);
  }

  async mayReadOne(viewer: Viewer, pupilIds: readonly string[]): Promise<boolean> {
    if (viewer === null) return false;
    const schools = schoolsToLookUp(viewer).filter((id) => canReadConsents(viewer, id).allowed);
    if (schools.length === 0) return false;
    return this.transaction.run(async (tx) => {
      await tx.openPupilsOf(schools);
      const [pupil] = await tx.query<{ id: string }>(
        'SELECT id FROM consent_pupil WHERE id = ANY ($1::uuid[]) AND removed_at IS NULL LIMIT 1',
        [pupilIds],
      );
      if (pupil === undefined) return false;
      tx.audit({ act: 'consent.evidence-read', actorId: viewer.personId, subjectId: pupil.id });
      return true;
    });
  }
}
