// What a person is writing and has not sent: where it will stand, whose it is, and how long it is kept.
import type { Actor } from '../actor.js';
import { allow, hide, type Verdict } from '../verdict.js';

/** The next post of a discussion, a new discussion of a group, or a post whose words are being changed. */
export const postDraftPlaces = ['post', 'discussion', 'edit'] as const;
export type PostDraftPlace = (typeof postDraftPlaces)[number];

/** Or a resource that is changed, or made anew. */
export const draftPlaces = [...postDraftPlaces, 'resource'] as const;
export type DraftPlace = (typeof draftPlaces)[number];

/** Days after the last saving. */
export const DRAFT_KEPT_DAYS = 90;

/** Drafts that a person may have at a time; one more, and the longest untouched makes room. */
export const DRAFTS_MOST = 100;

/** In characters: a form of a resource as it is kept; one operation takes no more. */
export const RESOURCE_DRAFT_LENGTH = 60_000;

/** What is not sent is nobody else's, whatever their office. */
export const canKeepDraft = (actor: Actor, { personId }: { readonly personId: string }): Verdict =>
  actor.personId === personId ? allow : hide;
