// Adapting with a memory (rule 10): a copy that stays tied to its original, and what changed there since.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  ancestorsOf,
  canAdaptResource,
  canKeepResource,
  canReadResource,
  compareFields,
  type FieldChange,
  licencesOfAdaptation,
  type ResourceField,
  resourceFields,
  takeOver,
  type Viewer,
} from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { AdaptResourceInput, TakeOverChangesInput } from '../resource.input.js';
import { resourceFacts } from '../resource.type.js';
import type { StoredDocument } from '../resource-version.entity.js';
import { type ResourceRow, ResourcesRepository, type WholeResourceRow } from '../resources.repository.js';
import { ResourcesService } from '../resources.service.js';
import { shownTo } from '../visitors.js';

/** So many adaptations are shown of a resource, the first ones first. */
const FAMILY_MOST = 200;

export interface Lineage {
  readonly ancestors: readonly ResourceRow[];
  /** Of it and of its copies, as far as they are given to the reader. */
  readonly adaptations: readonly ResourceRow[];
}

export interface Comparison {
  readonly original: WholeResourceRow;
  readonly base: StoredDocument;
  readonly mine: StoredDocument;
  readonly changes: readonly { readonly field: ResourceField; readonly change: FieldChange }[];
}

@Injectable()
export class AdaptingService {
  constructor(
    private readonly resources: ResourcesRepository,
    private readonly service: ResourcesService,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** Copies the newest version, for its adapter alone as yet, under the first licence that the original's lets it have. */
  async adapt(actor: Actor, { id, organisationId, clientKey }: AdaptResourceInput): Promise<string> {
    const original = await this.service.resource(actor, id);
    ensure(canAdaptResource(actor, resourceFacts(original), organisationId));
    const isOwn = original.ownerId === actor.personId;
    const copy = {
      organisationId,
      clientKey,
      licence: licencesOfAdaptation(original.licence)[0] ?? original.licence,
      originId: id,
      originVersion: original.version,
      originLicence: isOwn ? original.originLicence : original.licence,
    };
    return this.service.insert(actor, copy, original.document);
  }

  /** Credit is given whoever reads; what else came of it is shown as far as it is given to the reader. */
  async lineage(viewer: Viewer, id: string): Promise<Lineage> {
    await this.service.resource(viewer, id);
    const family = (await this.resources.familyOf(id, FAMILY_MOST)).map((row) => shownTo(viewer, row));
    const ancestors = ancestorsOf(family, id);
    const before = new Set([id, ...ancestors.map((ancestor) => ancestor.id)]);
    const isShown = (row: ResourceRow) => !before.has(row.id) && canReadResource(viewer, resourceFacts(row)).allowed;
    return { ancestors, adaptations: family.filter(isShown) };
  }

  /** What changed in the original since it was copied, or last compared. @throws Refusal NOT_AN_ADAPTATION */
  async changesOfOriginal(actor: Actor, id: string): Promise<Comparison> {
    const mine = await this.service.resource(actor, id);
    ensure(canKeepResource(actor, resourceFacts(mine)));
    if (mine.originId === null) throw new Refusal('NOT_AN_ADAPTATION');
    const original = await this.service.resource(actor, mine.originId);
    const base = found(await this.resources.find(mine.originId, mine.originVersion));
    const sides = { base: base.document, mine: mine.document, theirs: original.document };
    const changes = compareFields(resourceFields, sides).map(({ field, change }) => ({ field, change }));
    return { original, base: sides.base, mine: sides.mine, changes };
  }

  /**
   * Takes the chosen fields over as a new version, and remembers up to where the original was compared. Nothing but the
   * chosen fields changes; choosing none is an answer too.
   * @throws Refusal ORIGINAL_CHANGED_MEANWHILE, RESOURCE_CHANGED_MEANWHILE when what was compared is not the newest
   */
  async takeOverChanges(actor: Actor, asked: TakeOverChangesInput): Promise<void> {
    const { id, version, upTo, fields, clientKey } = asked;
    const { original, mine } = await this.changesOfOriginal(actor, id);
    await this.transaction.run(async (tx) => {
      const { version: newest, originVersion } = found(await this.resources.lock(tx, id));
      if ((await this.resources.findVersionByClientKey(tx, actor.personId, clientKey))?.resourceId === id) return;
      if (newest === version && originVersion === upTo && fields.length === 0) return;
      if (original.version !== upTo) throw new Refusal('ORIGINAL_CHANGED_MEANWHILE');
      if (newest !== version) throw new Refusal('RESOURCE_CHANGED_MEANWHILE', { version: newest });
      if (fields.length > 0) {
        await this.service.addVersion(tx, version, {
          resourceId: id,
          number: version + 1,
          document: takeOver(mine, original.document, fields),
          savedBy: actor.personId,
          savedAt: this.clock.now(),
          note: null,
          clientKey,
        });
      }
      await this.resources.comparedUpTo(tx, id, upTo);
    });
  }
}
