// The people of the matrix: for each role somebody of the place in question, a colleague, a neighbour, a stranger, and one who left.
import type { AffiliationRole } from '@sixfold/domain';
import { type Relation, relations, type Role } from '../../matrix/permission-matrix.js';
import { newId } from '../../platform/database/new-id.js';
import type { GivenPerson, GivenSchool } from '../given.js';
import type { World } from '../world.js';

/** The place whose thing it is, another one of the same network, and one of another network. */
export interface Places {
  readonly home: GivenSchool;
  readonly neighbour: GivenSchool;
  readonly far: GivenSchool;
}

/** Somebody who asks; roles that are alike in the matrix each have people of their own. */
export interface Asker {
  readonly role: Role;
  readonly as: AffiliationRole | null;
  readonly relation: Relation;
  /** Null for a visitor. */
  readonly person: GivenPerson | null;
}

export interface Cast {
  readonly schools: Places;
  readonly partners: Places;
  /** Member schools beside home and neighbour, so that there are six. */
  readonly others: readonly GivenSchool[];
  /** The network in question when it is an active one, and the programme that it is of. */
  readonly networkId: string;
  readonly programmeId: string;
  readonly askers: readonly Asker[];
}

/** The roles that are one column; all but the first are asked about what is their own. */
const AFFILIATED: Partial<Record<Role, readonly [AffiliationRole, ...AffiliationRole[]]>> = {
  staff: ['staff', 'superuser', 'mentor'],
  coordinator: ['coordinator', 'head'],
  'co-leader': ['staff'],
  officer: ['officer'],
  governor: ['governor'],
  'safeguarding lead': ['safeguarding_lead'],
};

/** Who has no school, or has one seat of two, stands in fewer relations. */
const RELATIONS: Partial<Record<Role, readonly Relation[]>> = {
  'co-leader': ['own', 'other network', 'former'],
  facilitator: ['own', 'other network', 'former'],
  administrator: ['own', 'other network'],
  'safeguarding lead': ['own', 'other network'],
  visitor: ['own'],
};

export async function castOf(world: World, roles: readonly Role[]): Promise<Cast> {
  const { given } = world;
  const ours = await given.network({ schools: 6 });
  const theirs = await given.network({ schools: 6 });
  const [home, neighbour, ...others] = ours.schools.map(({ school }) => school);
  const far = theirs.schools[0]?.school;
  if (!home || !neighbour || !far) throw new Error('a network of six schools has less than two');
  const partners = { home: await given.partner(), neighbour: await given.partner(), far: await given.partner() };
  const founder = ours.coLeaders[0] ?? ours.facilitator;
  await given.membership(ours.id, partners.home, founder);
  await given.membership(ours.id, partners.neighbour, founder);
  await given.membership(theirs.id, partners.far, founder);

  const schools = { home, neighbour, far };
  const askers: Asker[] = [];
  for (const { role, as, relation } of roles.flatMap(placesToFill)) {
    const person = role === 'visitor' ? null : await given.person({ administrator: role === 'administrator' });
    if (person && as)
      await affiliate(world, person, placeOf(role === 'officer' ? partners : schools, relation), as, relation);
    if (person && role === 'co-leader') await seat(world, person, relation, { ours: ours.id, theirs: theirs.id });
    if (person && role === 'facilitator') {
      await appoint(world, person, relation, { ours: ours.programmeId, theirs: theirs.programmeId });
    }
    askers.push({ role, as, relation, person });
  }
  return { schools, partners, others, networkId: ours.id, programmeId: ours.programmeId, askers };
}

export function placeOf({ home, neighbour, far }: Places, relation: Relation): GivenSchool {
  if (relation === 'same network') return neighbour;
  return relation === 'other network' ? far : home;
}

function placesToFill(role: Role): readonly Omit<Asker, 'person'>[] {
  const relationsOfRole = RELATIONS[role] ?? relations;
  const [first, ...alike] = AFFILIATED[role] ?? [null];
  return [
    ...relationsOfRole.map((relation) => ({ role, as: first, relation })),
    ...alike.map((as) => ({ role, as, relation: 'own' as const })),
  ];
}

async function affiliate(
  world: World,
  person: GivenPerson,
  place: GivenSchool,
  as: AffiliationRole,
  relation: Relation,
): Promise<void> {
  const id = await world.given.affiliation(person, place, as);
  if (relation !== 'former') return;
  await world.rows('UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE id = $1', [id]);
}

interface OursAndTheirs {
  readonly ours: string;
  readonly theirs: string;
}

/** Takes over a seat that the network was given with; whoever left their school holds the second one still. */
async function seat(world: World, person: GivenPerson, relation: Relation, networks: OursAndTheirs): Promise<void> {
  await world.rows('UPDATE co_leader_seat SET person_id = $1 WHERE network_id = $2 AND seat = $3', [
    person.id,
    relation === 'other network' ? networks.theirs : networks.ours,
    relation === 'former' ? 2 : 1,
  ]);
}

async function appoint(
  world: World,
  person: GivenPerson,
  relation: Relation,
  programmes: OursAndTheirs,
): Promise<void> {
  await world.rows(
    'INSERT INTO programme_facilitator (id, programme_id, person_id, ended_at) VALUES ($1, $2, $3, $4)',
    [
      newId(),
      relation === 'other network' ? programmes.theirs : programmes.ours,
      person.id,
      relation === 'former' ? new Date() : null,
    ],
  );
}
