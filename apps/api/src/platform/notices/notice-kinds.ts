// Which notices exist and what the words of each need. Their words are the areas of the same name in libs/words.
import type { NoticeWords } from '@sixfold/words';

interface AboutNetwork {
  readonly networkName: string;
}

interface AskedBy extends AboutNetwork {
  readonly askerName: string;
}

interface AskedForSchool extends AskedBy {
  readonly schoolName: string;
}

interface AboutSchool extends AboutNetwork {
  readonly schoolName: string;
}

interface AboutStanding extends AboutNetwork {
  /** How many of the six schools and of the two co-leaders it has. */
  readonly schools: number;
  readonly coLeaders: number;
  readonly daysLeft: number;
}

interface WithBody {
  /** What people wrote, its paragraphs apart by an empty line: it follows the text of the mail. */
  readonly body: string;
}

interface AboutPerson extends AboutNetwork {
  readonly personName: string;
}

/** An entry of a network's board. */
interface AboutEntry extends AboutNetwork {
  readonly title: string;
}

interface AboutGroup extends AboutNetwork {
  readonly groupName: string;
}

/** Somebody at the door of a working group, and the school for which they would be in it. */
interface AtGroupDoor extends AboutGroup, AboutPerson, AboutSchool {}

/** A group, and another network with which it is shared. */
interface BetweenNetworks extends AboutGroup {
  readonly otherName: string;
}

/** A post of whoever is told. */
interface AboutPost extends AboutPerson {
  /** Of the discussion. */
  readonly title: string;
}

/** Somebody of a school, and what they did with a resource. */
interface AboutResource {
  readonly personName: string;
  readonly schoolName: string;
  readonly title: string;
}

/** Things of one kind that gather in one line while nobody has read it: so many, the first and the last of them. */
export interface Gathered {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  /** Who did the last of them. */
  readonly authorName: string;
}

interface InDiscussion extends AboutNetwork {
  readonly discussionId: string;
  readonly discussionTitle: string;
  readonly groupName: string;
}

/** What a working group is asked. */
interface AboutDecision extends AboutGroup {
  readonly question: string;
}

/** What somebody of a working group does. */
interface AboutAction extends AboutGroup {
  readonly words: string;
}

/** Plain strings and numbers only: they are stored as they are, and written out in the reader's language later. */
export interface NoticeDetails {
  readonly 'school-asked': AskedForSchool;
  readonly 'seat-offered': AskedBy;
  readonly 'seat-nominated': AskedBy & AboutPerson;
  readonly 'seat-declined': AboutPerson;
  readonly 'seat-taken': AboutPerson;
  readonly 'seat-handed-over': AboutPerson & { readonly formerName: string };
  readonly 'seat-vacant': AboutPerson;
  readonly 'network-activated': AboutNetwork;
  readonly 'network-began': AboutNetwork;
  readonly 'network-at-risk': AboutStanding;
  readonly 'network-at-risk-by-seat': AboutStanding & AboutPerson;
  readonly 'network-at-risk-still': AboutStanding;
  readonly 'network-recovered': AboutStanding;
  readonly 'network-lapsed': AboutStanding;
  readonly 'network-ends-soon': AboutStanding;
  readonly 'network-ended': AboutStanding;
  readonly 'network-closed': AboutPerson;
  readonly 'network-reopened': AboutPerson;
  readonly 'school-left': AboutSchool;
  readonly 'school-closed': AboutSchool;
  readonly 'place-handed-on': AboutSchool & { readonly successorName: string };
  readonly 'school-goes-on': { readonly schoolName: string; readonly successorName: string };
  readonly 'own-organisation-closed': { readonly schoolName: string };
  readonly 'facilitator-appointed': { readonly programmeName: string };
  readonly 'school-applied': AboutSchool;
  readonly 'application-accepted': AboutSchool;
  readonly 'application-turned-down': AboutSchool;
  readonly 'charter-published': AboutPerson & { readonly version: number };
  readonly 'weekly-letter': AboutNetwork & WithBody;
  readonly 'review-due': AboutNetwork & { readonly year: number };
  readonly 'board-answered': AboutEntry & AboutPerson & { readonly answer: string };
  readonly 'board-met-with-you': AboutEntry & AboutPerson;
  readonly 'board-met': AboutEntry & AboutPerson;
  readonly 'board-closed': AboutEntry & AboutPerson;
  readonly 'board-open-again': AboutEntry & AboutPerson;
  readonly 'resource-used': AboutResource & WithBody;
  readonly 'resource-adapted': AboutResource & { readonly line: string };
  readonly 'original-changed': Pick<AboutResource, 'personName' | 'title'>;
  readonly 'wider-asked': Pick<AboutResource, 'personName' | 'title'>;
  readonly 'wider-approved': Pick<AboutResource, 'title'> & WithBody;
  readonly 'wider-declined': Pick<AboutResource, 'title'> & WithBody;
  readonly 'resource-taken-down': Pick<AboutResource, 'title'> & WithBody;
  readonly 'resource-did-not-work': AboutResource & WithBody;
  readonly 'resource-held-up': AboutNetwork & Pick<AboutResource, 'personName' | 'title'> & WithBody;
  readonly 'request-answered': AboutNetwork & AboutResource & { readonly resourceTitle: string; readonly line: string };
  readonly 'request-helped': AboutNetwork &
    Pick<AboutResource, 'personName' | 'title'> & { readonly resourceTitle: string };
  readonly 'board-ends-soon': AboutEntry & { readonly daysLeft: number };
  readonly 'group-asked': AtGroupDoor & WithBody;
  readonly 'group-invited': AtGroupDoor & AskedBy & WithBody;
  readonly 'group-request-accepted': AtGroupDoor;
  readonly 'group-request-declined': AtGroupDoor;
  readonly 'group-invitation-accepted': AtGroupDoor;
  readonly 'group-invitation-declined': AtGroupDoor;
  readonly 'group-unconvened': AboutGroup;
  readonly 'convenor-appointed': AboutGroup;
  readonly 'convenor-dismissed': AboutGroup;
  readonly 'post-removed': AboutPost & { readonly reason: string };
  readonly 'post-restored': AboutPost;
  readonly 'discussion-posted': InDiscussion & Gathered;
  readonly 'discussion-addressed': InDiscussion & Gathered;
  readonly 'discussion-named': InDiscussion & AboutPerson;
  readonly 'decision-answer-due': AboutDecision;
  readonly 'decision-outcome-due': AboutDecision;
  readonly 'decision-made': AboutDecision & AboutPerson & { readonly outcome: string };
  readonly 'action-offered': AboutAction & AboutPerson;
  readonly 'action-declined': AboutAction & AboutPerson & { readonly answer: string };
  readonly 'action-due': AboutAction;
  readonly 'action-done': AboutAction & AboutPerson;
  readonly 'group-closed': AboutGroup & AboutPerson;
  readonly 'group-reopened': AboutGroup & AboutPerson;
  readonly 'group-shown-to-facilitators': AboutGroup & AboutPerson;
  readonly 'group-hidden-from-facilitators': AboutGroup & AboutPerson;
  readonly 'group-sharing-asked': BetweenNetworks & AskedBy & WithBody;
  readonly 'group-sharing-agreed': BetweenNetworks & WithBody;
  readonly 'group-sharing-declined': BetweenNetworks & WithBody;
  readonly 'group-sharing-ends': BetweenNetworks & WithBody;
  readonly 'group-sharing-goes-on': BetweenNetworks;
}

/** A notice without words, or words without a notice, does not compile. */
export type NoticeKind = keyof NoticeDetails & keyof NoticeWords;

/** Kinds whose notices are one line for many things. */
export type GatheringKind = {
  [Kind in NoticeKind]: NoticeDetails[Kind] extends Gathered ? Kind : never;
}[NoticeKind];
