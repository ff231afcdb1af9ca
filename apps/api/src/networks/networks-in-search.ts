// Networks can be found by their own words: by everybody once they were activated, before by whom they concern.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AudienceKey, canReadNetwork, canReadPublicFacts, takesMembers, type Viewer } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import type { OpenedThing, SearchEntry, SearchSource } from '../platform/search/search-source.js';
import { SearchSources } from '../platform/search/search-sources.js';
import type { PublicNetworkRow } from './network.type.js';

interface NetworkRow extends PublicNetworkRow {
  readonly language: Language;
  readonly startedAt: Date;
}

const audienceOf = ({ id, activatedAt, takesNewSchools, state }: NetworkRow): readonly AudienceKey[] => {
  if (activatedAt !== null) return ['all'];
  return takesNewSchools && takesMembers(state) ? ['signed-in'] : [`network:${id}`];
};

const maySee = (viewer: Viewer, network: NetworkRow): boolean =>
  canReadPublicFacts(viewer, network).allowed ||
  (viewer !== null && canReadNetwork(viewer, { ...network, networkId: network.id }).allowed);

@Injectable()
export class NetworksInSearch implements SearchSource, OnModuleInit {
  readonly kind = 'network';

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async idsAfter(id: string, most: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM network WHERE id > $1 ORDER BY id LIMIT $2`,
      [id, most],
    );
    return rows.map((row) => row.id);
  }

  async entriesOf(ids: readonly string[]): Promise<readonly SearchEntry[]> {
    return (await this.read(ids)).map((network) => ({
      id: network.id,
      language: network.language,
      title: network.name,
      keywords: network.learningFocus,
      summary: network.purpose,
      audience: audienceOf(network),
      at: network.startedAt,
    }));
  }

  async open(viewer: Viewer, ids: readonly string[]): Promise<readonly OpenedThing[]> {
    const networks = (await this.read(ids)).filter((network) => maySee(viewer, network));
    return networks.map(({ id, name, learningFocus, purpose, language }) => ({
      id,
      title: name,
      place: '',
      text: [learningFocus, purpose].filter(Boolean).join(' · '),
      language,
      at: null,
    }));
  }

  private read(ids: readonly string[]): Promise<NetworkRow[]> {
    return this.database.query(
      `SELECT id, name, purpose, learning_focus AS "learningFocus", language, state, activated_at AS "activatedAt",
         ends_on::text AS "endsOn", takes_new_schools AS "takesNewSchools", programme_id AS "programmeId",
         created_at AS "startedAt"
       FROM network WHERE id = ANY ($1)`,
      [ids],
    );
  }
}
