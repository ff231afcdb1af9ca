// Every reason for which Sixfold says no. The web has words for each; a code without words does not compile.
import { colleagueRefusals } from './colleagues/colleagues.refusals.js';
import { discussionRefusals } from './discussions/discussions.refusals.js';
import { enquiryRefusals } from './enquiries/enquiries.refusals.js';
import { fileRefusals } from './files/files.refusals.js';
import { groupRefusals } from './groups/groups.refusals.js';
import { networkRefusals } from './networks/networks.refusals.js';
import { organisationRefusals } from './organisations/organisations.refusals.js';
import { peopleRefusals } from './people/people.refusals.js';
import { programmeRefusals } from './programmes/programmes.refusals.js';
import { resourceRefusals } from './resources/resources.refusals.js';
import { safeguardingRefusals } from './safeguarding/safeguarding.refusals.js';

const generalRefusals = [
  'NOT_FOUND',
  'SIGN_IN_NEEDED',
  'FORBIDDEN',
  'INPUT_NOT_ACCEPTED',
  'TOO_MUCH_AT_ONCE',
  'CLIENT_KEY_REUSED',
  'TOO_MANY_ATTEMPTS',
  'BUSY_TRY_AGAIN',
] as const;

export const refusalCodes = [
  ...generalRefusals,
  ...peopleRefusals,
  ...organisationRefusals,
  ...programmeRefusals,
  ...networkRefusals,
  ...colleagueRefusals,
  ...groupRefusals,
  ...safeguardingRefusals,
  ...discussionRefusals,
  ...resourceRefusals,
  ...enquiryRefusals,
  ...fileRefusals,
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
