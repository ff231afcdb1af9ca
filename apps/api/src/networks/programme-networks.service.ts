// What whoever runs a programme sees of its networks: a page at a time, or all that pass the sieve as a file.
import { Injectable } from '@nestjs/common';
import {
  acceptedSchools,
  type Actor,
  activationBlockers,
  canOverlookNetworks,
  leadCanChange,
  waitsOf,
} from '@sixfold/domain';
import { fileWords, type Language } from '@sixfold/words';
import { csvOf } from '../platform/files/csv.js';
import { ensure } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { NetworkEntity } from './network.entity.js';
import type { MembershipRow, SeatRow } from './network-rows.js';
import { byNetwork } from './networks.loaders.js';
import { NetworksRepository } from './networks.repository.js';
import { activationFacts } from './networks.service.js';
import {
  ProgrammeNetworksRepository,
  type Sieve,
  type StateCount,
  type TierCount,
} from './programme-networks.repository.js';

/** More than the largest programme that we know of has networks. */
const FILE_MOST = 5_000;

/** More than a country has authorities. */
const TIERS_MOST = 500;

@Injectable()
export class ProgrammeNetworksService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly ofProgramme: ProgrammeNetworksRepository,
    private readonly transaction: Transaction,
  ) {}

  /** One more than `first`, so that the caller knows whether there is a next page. */
  page(
    actor: Actor,
    programmeId: string | null,
    sieve: Sieve,
    first: number,
    after: readonly [name: string, id: string] | null,
  ): Promise<NetworkEntity[]> {
    ensure(canOverlookNetworks(actor, programmeId));
    return this.ofProgramme.page(programmeId, sieve, after, first + 1);
  }

  /** By which authorities and consortia the same can be sifted. */
  tiers(actor: Actor, programmeId: string | null): Promise<TierCount[]> {
    ensure(canOverlookNetworks(actor, programmeId));
    return this.ofProgramme.tiersOf(programmeId, TIERS_MOST);
  }

  /** Of the networks of no programme. */
  countsOutside(actor: Actor): Promise<Omit<StateCount, 'programmeId'>[]> {
    ensure(canOverlookNetworks(actor, null));
    return this.ofProgramme.countsOutside();
  }

  /** The same as comma-separated values; who took them out is written down. */
  async file(actor: Actor, programmeId: string | null, sieve: Sieve, language: Language): Promise<string> {
    ensure(canOverlookNetworks(actor, programmeId));
    const networks = await this.ofProgramme.page(programmeId, sieve, null, FILE_MOST);
    const ids = networks.map(({ id }) => id);
    const [memberships, seats] = await Promise.all([this.networks.membershipsOf(ids), this.networks.seatsOf(ids)]);
    const [membershipsOf, seatsOf] = [byNetwork(ids, memberships), byNetwork(ids, seats)];
    await this.transaction.run(async (tx) => {
      const details = { sieve, networks: networks.length };
      tx.audit({
        act: 'programme.networks-exported',
        actorId: actor.personId,
        subjectId: programmeId ?? actor.personId,
        details,
      });
    });
    const words = fileWords[language].networks;
    return csvOf({
      head: Object.values(words.heads),
      rows: networks.map((network, index) =>
        rowOf(network, membershipsOf[index] ?? [], seatsOf[index] ?? [], language),
      ),
      delimiter: words.delimiter,
    });
  }
}

/** In the order of the heads. */
function rowOf(
  network: NetworkEntity,
  memberships: readonly MembershipRow[],
  seats: readonly SeatRow[],
  language: Language,
) {
  const { states, lacks: lackWords, waitsFor } = fileWords[language].networks;
  const isOpen = leadCanChange(network.state);
  const lacks = isOpen ? activationBlockers(activationFacts(network, memberships, seats)) : [];
  const waits = isOpen ? waitsOf({ memberships, seats }) : [];
  return [
    network.name,
    states[capitals(network.state)],
    network.learningFocus,
    acceptedSchools(memberships),
    seats
      .filter(({ state }) => state === 'accepted')
      .map(({ name }) => name)
      .join(', '),
    network.activatedAt,
    network.atRiskSince,
    lacks.map(({ code }) => lackWords[code]).join(', '),
    [...new Set(waits.map(({ whom }) => waitsFor[capitals(whom)]))].join(', '),
    waits[0]?.since ?? null,
  ];
}

/** The catalogues name words of the domain as the web gets them. */
const capitals = <Word extends string>(word: Word) => word.toUpperCase() as Uppercase<Word>;
