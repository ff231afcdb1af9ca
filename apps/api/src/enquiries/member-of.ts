// The part that somebody takes in an enquiry: what they add they add for the organisation that they named.
import type { Actor } from '@sixfold/domain';
import { found } from '../platform/graphql/refusal.js';
import type { EnquiryRow, MemberRow } from './enquiries.repository.js';

/** @throws Refusal NOT_FOUND, which the policy has refused with a reason before */
export const memberOf = ({ members }: Pick<EnquiryRow, 'members'>, { personId }: Actor): MemberRow =>
  found(members.find((member) => member.personId === personId));

/** For which organisation somebody takes part; null for who does not. */
export const placeIn = ({ members }: Pick<EnquiryRow, 'members'>, { personId }: Actor): string | null =>
  members.find((member) => member.personId === personId)?.organisationId ?? null;
