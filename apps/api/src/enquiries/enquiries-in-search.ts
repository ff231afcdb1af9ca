// Enquiries can be found by the people of their network, by what they ask; never by what a pupil said in them.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { reachedThrough, type Viewer } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import type { OpenedThing, SearchEntry, SearchSource } from '../platform/search/search-source.js';
import { SearchSources } from '../platform/search/search-sources.js';

interface FoundEnquiryRow {
  readonly id: string;
  readonly networkId: string;
  readonly networkName: string;
  readonly question: string;
  readonly change: string;
  readonly indicator: string;
  readonly language: Language;
  readonly startedAt: Date;
}

@Injectable()
export class EnquiriesInSearch implements SearchSource, OnModuleInit {
  readonly kind = 'enquiry';

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async idsAfter(id: string, most: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM enquiry WHERE id > $1 ORDER BY id LIMIT $2',
      [id, most],
    );
    return rows.map((row) => row.id);
  }

  async entriesOf(ids: readonly string[]): Promise<readonly SearchEntry[]> {
    return (await this.read(ids)).map(({ id, networkId, question, change, indicator, language, startedAt }) => ({
      id,
      language,
      title: question,
      summary: change,
      body: indicator,
      audience: [`enquiries:${networkId}`],
      at: startedAt,
    }));
  }

  async open(viewer: Viewer, ids: readonly string[]): Promise<readonly OpenedThing[]> {
    if (viewer === null) return [];
    const enquiries = (await this.read(ids)).filter(({ networkId }) => reachedThrough(viewer, networkId).length > 0);
    return enquiries.map(({ id, question, change, indicator, networkName, language, startedAt }) => ({
      id,
      title: question,
      place: networkName,
      text: [change, indicator].filter((words) => words !== '').join('\n'),
      language,
      at: startedAt,
    }));
  }

  private read(ids: readonly string[]): Promise<FoundEnquiryRow[]> {
    return this.database.query(
      `SELECT e.id, e.network_id AS "networkId", n.name AS "networkName", e.question, e.change, e.indicator, e.language,
         e.started_at AS "startedAt"
       FROM enquiry e JOIN network n ON n.id = e.network_id WHERE e.id = ANY ($1)`,
      [ids],
    );
  }
}
