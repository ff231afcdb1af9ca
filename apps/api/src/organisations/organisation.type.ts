// What is shown of an organisation: facts of its register that anyone with an account may know.
import { Field, Float, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type OrganisationKind,
  organisationKinds,
  type OrganisationStatus,
  organisationStatuses,
  type PartnerKind,
  partnerKinds,
  type RegisterName,
  registers,
  type SchoolPhase,
  schoolPhases,
  shownSizeBand,
  type SizeBand,
  sizeBandOf,
  sizeBands,
} from '@sixfold/domain';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { OrganisationEntity } from './organisation.entity.js';

export const KindEnum = wordEnum('OrganisationKind', organisationKinds, 'A school, or a partner.');
export const PartnerKindEnum = wordEnum('PartnerKind', partnerKinds, 'What a partner is.');
const StatusEnum = wordEnum('OrganisationStatus', organisationStatuses, 'Whether it is open, by its register.');
export const PhaseEnum = wordEnum('SchoolPhase', schoolPhases, 'Which part of schooling a school is for.');
export const SizeBandEnum = wordEnum('SizeBand', sizeBands, 'How many pupils a school has, as a band.');

@ObjectType('Place', { description: 'Where an organisation lies, in degrees (WGS84).' })
export class PlaceType {
  @Field(() => Float)
  latitude: number;

  @Field(() => Float)
  longitude: number;

  @Field({ description: 'Whether it is the centre of its town, because the register says no more.' })
  isApproximate: boolean;
}

@ObjectType('Organisation', { description: 'A school or a partner, as its register states it.' })
export class OrganisationType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true, description: "Its name in its register's second language." })
  otherName: string | null;

  @Field(() => KindEnum)
  kind: OrganisationKind;

  @Field(() => PartnerKindEnum, { nullable: true, description: 'Null for schools, and where a register does not say.' })
  partnerKind: PartnerKind | null;

  @Field(() => StatusEnum)
  status: OrganisationStatus;

  @Field({ description: 'Whether it counts towards the six schools of a network; a partner never does.' })
  countsTowardsTheSix: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Its number in its register, in England the URN; null where the register has no numbers.',
  })
  registerKey: string | null;

  @Field(() => String, { nullable: true })
  town: string | null;

  @Field(() => String, { nullable: true })
  postcode: string | null;

  @Field(() => String, { nullable: true, description: 'The local authority or municipality.' })
  laName: string | null;

  @Field(() => PhaseEnum, { nullable: true })
  phase: SchoolPhase | null;

  @Field(() => Int, { nullable: true, description: 'Age of the youngest pupils, in years.' })
  lowAge: number | null;

  @Field(() => Int, { nullable: true, description: 'Age of the oldest pupils, in years.' })
  highAge: number | null;

  @Field(() => SizeBandEnum, { nullable: true, description: 'Null when neither its register nor the school says.' })
  sizeBand: SizeBand | null;

  @Field({ description: 'Whether the register gives its size; otherwise the school enters the size itself.' })
  isSizeByRegister: boolean;

  @Field(() => String, { nullable: true })
  website: string | null;

  @Field(() => PlaceType, { nullable: true, description: 'Null when not even its town is known.' })
  place: PlaceType | null;

  @HideField()
  addedBy: string | null;

  @HideField()
  register: RegisterName | null;
}

/** The facts that are shown, as they are stored. */
export type OrganisationShown = Pick<
  OrganisationEntity,
  | 'id'
  | 'name'
  | 'otherName'
  | 'kind'
  | 'partnerKind'
  | 'status'
  | 'countsTowardsSix'
  | 'register'
  | 'registerKey'
  | 'town'
  | 'postcode'
  | 'laName'
  | 'phase'
  | 'lowAge'
  | 'highAge'
  | 'pupils'
  | 'sizeEntered'
  | 'website'
  | 'latitude'
  | 'longitude'
  | 'placeIsApproximate'
  | 'addedBy'
>;

export const toOrganisationType = ({
  countsTowardsSix,
  pupils,
  sizeEntered,
  register,
  ...shown
}: OrganisationShown): OrganisationType => ({
  id: shown.id,
  name: shown.name,
  otherName: shown.otherName,
  kind: shown.kind,
  partnerKind: shown.partnerKind,
  status: shown.status,
  countsTowardsTheSix: countsTowardsSix,
  registerKey: register && registers[register].isKeyedByName ? null : shown.registerKey,
  town: shown.town,
  postcode: shown.postcode,
  laName: shown.laName,
  phase: shown.phase,
  lowAge: shown.lowAge,
  highAge: shown.highAge,
  sizeBand: shownSizeBand(pupils, sizeEntered),
  isSizeByRegister: sizeBandOf(pupils) !== null,
  website: shown.website,
  place: placeOf(shown),
  addedBy: shown.addedBy,
  register,
});

const placeOf = ({
  latitude,
  longitude,
  placeIsApproximate,
}: Pick<OrganisationShown, 'latitude' | 'longitude' | 'placeIsApproximate'>): PlaceType | null =>
  latitude === null || longitude === null ? null : { latitude, longitude, isApproximate: placeIsApproximate };
