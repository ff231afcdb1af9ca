// Files stand in evidence: for whoever reads the enquiry, as long as every consent holds and it is not taken out.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf, reachedThrough, type Viewer } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { type FileHolder, FileUses } from '../../platform/files/shared/file-uses.js';
import { EvidenceRepository } from './evidence.repository.js';

export const EVIDENCE = 'evidence';

@Injectable()
export class EvidenceFiles implements FileHolder, OnModuleInit {
  readonly kind = EVIDENCE;

  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly uses: FileUses,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.uses.add(this);
  }

  async mayReadOne(viewer: Viewer, evidenceIds: readonly string[]): Promise<boolean> {
    if (viewer === null) return false;
    const places = await this.evidence.enquiriesOf(evidenceIds, dayOf(this.clock.now()));
    return places.some(({ networkId }) => reachedThrough(viewer, networkId).length > 0);
  }
}
