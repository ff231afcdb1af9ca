// Takes resources of a source over in batches: what is new is added, what changed gets a version, the rest is left alone.
import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { partnerNamed } from '../../organisations/imported-partner.js';
import { newId } from '../../platform/database/new-id.js';
import type { ImportedLine, ImportedResource, LineFault } from './imported-resource.js';
import { ResourceImportRepository, type ResourceToWrite } from './resource-import.repository.js';

export interface ResourceImportRequest {
  readonly lines: AsyncIterable<ImportedLine>;
  /** With which all keys of this source begin. */
  readonly beginning: string;
  /** Whether the lines are everything that there is: what is absent is put away. */
  readonly isComplete: boolean;
}

export interface ResourceImportReport {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Had been put away, and is there again. */
  readonly back: number;
  readonly putAway: number;
  /** Lines of what came before in the same files. */
  readonly twice: number;
  readonly shortened: number;
  readonly faults: readonly { readonly line: number; readonly reason: LineFault }[];
}

const BATCH = 500;
/** What is taken over is taught in its order. */
const GATHERS_NOTHING = { reasons: {}, isCollection: false } as const;

/**
 * Every batch is committed by itself: an import that was broken off is completed by running it again, and a second run
 * of the same files changes nothing.
 * @throws ImportFault
 */
export async function importResources(
  connection: ClientBase,
  { lines, beginning, isComplete }: ResourceImportRequest,
  onProgress: (lines: number) => void = () => undefined,
): Promise<ResourceImportReport> {
  const repository = new ResourceImportRepository(connection);
  return repository.alone(async () => {
    const running = new RunningImport(connection, repository);
    let taken = 0;
    for await (const line of lines) {
      await running.take(line);
      taken += 1;
      if (taken % BATCH === 0) onProgress(taken);
    }
    await running.save();
    return running.conclude(isComplete ? beginning : null);
  });
}

class RunningImport {
  private readonly seen = new Set<string>();
  private readonly organisations = new Map<string, string>();
  private readonly faults: { line: number; reason: LineFault }[] = [];
  private readonly counts = { new: 0, changed: 0, unchanged: 0, back: 0, twice: 0, shortened: 0 };
  private batch: ImportedResource[] = [];

  constructor(
    private readonly connection: ClientBase,
    private readonly repository: ResourceImportRepository,
  ) {}

  async take(line: ImportedLine): Promise<void> {
    if (!line.ok) {
      this.faults.push({ line: line.line, reason: line.reason });
      return;
    }
    const { key, isShortened } = line.resource;
    if (this.seen.has(key)) {
      this.counts.twice += 1;
      return;
    }
    this.seen.add(key);
    if (isShortened) this.counts.shortened += 1;
    this.batch.push(line.resource);
    if (this.batch.length === BATCH) await this.save();
  }

  async save(): Promise<void> {
    const { batch } = this;
    this.batch = [];
    await this.repository.together(async () => {
      const keys = batch.flatMap(({ key, partKeys }) => [key, ...partKeys]);
      const known = new Map((await this.repository.known([...new Set(keys)])).map((source) => [source.key, source]));
      const ids = new Map(batch.map(({ key }) => [key, known.get(key)?.resourceId ?? newId()]));
      const idOf = (key: string) => ids.get(key) ?? known.get(key)?.resourceId;
      const [added, changed]: [ResourceToWrite[], ResourceToWrite[]] = [[], []];
      const back: string[] = [];
      for (const resource of batch) {
        const before = known.get(resource.key);
        const digest = digestOf(resource);
        if (before?.digest === digest) {
          if (before.isArchived) back.push(before.resourceId);
          else this.counts.unchanged += 1;
          continue;
        }
        const { key, licence, translationKey, translatedBy, partKeys } = resource;
        const document = {
          ...resource.document,
          parts: partKeys.flatMap((part) => idOf(part) ?? []),
          ...GATHERS_NOTHING,
        };
        const standing = { id: ids.get(key)!, organisationId: await this.organisationOf(resource), digest };
        (before ? changed : added).push({ key, licence, translationKey, translatedBy, document, ...standing });
      }
      await this.repository.insert(added);
      await this.repository.change(changed);
      await this.repository.bringBack(back);
      this.counts.new += added.length;
      this.counts.changed += changed.length;
      this.counts.back += back.length;
    });
  }

  /** With lines that could not be read nothing is put away: one of them may be what seems absent. */
  async conclude(beginning: string | null): Promise<ResourceImportReport> {
    const isSure = beginning !== null && this.faults.length === 0;
    const putAway = isSure ? await this.repository.putAway(beginning, [...this.seen]) : 0;
    return { ...this.counts, putAway, faults: this.faults };
  }

  private async organisationOf({ source: { name } }: ImportedResource): Promise<string> {
    const id = this.organisations.get(name) ?? (await partnerNamed(this.connection, name));
    this.organisations.set(name, id);
    return id;
  }
}

/** Of all that is taken over. */
function digestOf({ document, licence, partKeys, translationKey, translatedBy }: ImportedResource): string {
  const said = JSON.stringify([document, licence, partKeys, translationKey, translatedBy]);
  return createHash('sha256').update(said).digest('hex');
}
