// What the cache cannot know by itself: which objects have no id of their own, and what a mutation makes stale.
import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';
import type { introspection } from '../graphql-env.js';

type Types = introspection['types'];
type Root = 'Query' | 'Mutation';
type ObjectName = { [Name in keyof Types]: Types[Name] extends { kind: 'OBJECT' } ? Name : never }[keyof Types];
type FieldsOf<Name extends ObjectName> = Types[Name] extends { fields: infer Fields } ? keyof Fields : never;
type WithoutId = Exclude<{ [Name in ObjectName]: 'id' extends FieldsOf<Name> ? never : Name }[ObjectName], Root>;

/** The object lives inside the one that holds it. */
const embedded = () => null;

/** Every type without an `id`, and those whose content depends on where they stand. */
export const keyless: Record<WithoutId, typeof embedded> & { readonly [Name in ObjectName]?: typeof embedded } = {
  AcceptedInvitation: embedded,
  ActionCan: embedded,
  ActionDeclined: embedded,
  ActionPage: embedded,
  ActivationBlocker: embedded,
  BankCount: embedded,
  BelongingPage: embedded,
  BoardAnswer: embedded,
  BoardEntryCan: embedded,
  BoardEntryPage: embedded,
  BoardPerson: embedded,
  BoardWish: embedded,
  ChangedField: embedded,
  ChangesOfOriginal: embedded,
  CharterDraft: embedded,
  CoLeaderSeatRights: embedded,
  Colleague: embedded,
  ColleaguePage: embedded,
  ColleagueReason: embedded,
  ColleagueSearch: embedded,
  ContactPerson: embedded,
  DecisionAnswer: embedded,
  DecisionCan: embedded,
  DecisionOption: embedded,
  DecisionOutcome: embedded,
  DecisionPage: embedded,
  DemoMailPage: embedded,
  DiscussionCan: embedded,
  DiscussionPage: embedded,
  FailedMailPage: embedded,
  FormerText: embedded,
  FoundNetwork: embedded,
  FoundNetworkPage: embedded,
  FoundSchoolPage: embedded,
  FoundThing: embedded,
  GroupAdmissionCan: embedded,
  GroupCandidate: embedded,
  GroupCandidatePage: embedded,
  GroupFacets: embedded,
  GroupNamePage: embedded,
  GroupSharingCan: embedded,
  GroupSharingPage: embedded,
  HistoryPage: embedded,
  Holiday: embedded,
  ImportCounts: embedded,
  ImportFault: embedded,
  Invitation: embedded,
  Leaving: embedded,
  ListedResourcePage: embedded,
  NetworkCount: embedded,
  NetworkFacets: embedded,
  NetworkFit: embedded,
  NetworkPage: embedded,
  NetworkRights: embedded,
  NetworkSchoolRights: embedded,
  NewsOfPerson: embedded,
  NotablePost: embedded,
  NoticePage: embedded,
  NoticeSettings: embedded,
  NoticeSettingsOfNetwork: embedded,
  OwnContactPerson: embedded,
  PersonHerePage: embedded,
  PersonTie: embedded,
  PhaseCount: embedded,
  Place: embedded,
  PlaceCount: embedded,
  PostDraft: embedded,
  PostPage: embedded,
  PostPlace: embedded,
  PostRemoval: embedded,
  PostsSince: embedded,
  Profile: embedded,
  ProgrammeCount: embedded,
  ProgrammeRights: embedded,
  ProgrammeSchool: embedded,
  ProgrammeSchoolPage: embedded,
  PublicNetworkPage: embedded,
  Reaction: embedded,
  ReactionCount: embedded,
  RefusedRow: embedded,
  RefusedRowPage: embedded,
  RegisterImportPage: embedded,
  RequestAnswer: embedded,
  RequestCan: embedded,
  RequestPerson: embedded,
  ResourceAdaptation: embedded,
  ResourceAncestor: embedded,
  ResourceBank: embedded,
  ResourceCan: embedded,
  ResourceDocument: embedded,
  ResourceLineage: embedded,
  ResourceLink: embedded,
  ResourceMaker: embedded,
  ResourceRequestPage: embedded,
  ResourceVersion: embedded,
  ResourceVersionPage: embedded,
  ReviewAnswer: embedded,
  ReviewDraft: embedded,
  SavedDraft: embedded,
  SchoolUse: embedded,
  SearchCount: embedded,
  SearchPage: embedded,
  SeatCandidate: embedded,
  SeatCandidatePage: embedded,
  SentLetterPage: embedded,
  SnippetPart: embedded,
  SummaryText: embedded,
  TellsApart: embedded,
  WaitingInvitationPage: embedded,
  WaitingWishPage: embedded,
  WhatIsNew: embedded,
  WorkingGroupCan: embedded,
  WorkingGroupPage: embedded,
  YearToReview: embedded,
  // A name says less of a decision than the decision itself.
  DecisionName: embedded,
  // The same person may write for two schools, the same school has other people in each group.
  PostAuthor: embedded,
  LeftGroup: embedded,
  WorkingGroupOrganisation: embedded,
  // The same network may leave one group and stay in another.
  GroupNetwork: embedded,
  // The same seat may wait for two people.
  Wait: embedded,
  // The same tier is above other networks in each programme.
  TierCount: embedded,
  // What tells a school apart depends on the list; one proposal may wait for two acts of the same person.
  FoundSchool: embedded,
  Need: embedded,
};

type Stale = readonly FieldsOf<'Query'>[];

const aboutNetworks: Stale = ['network', 'myNetworks', 'whatNeedsMe', 'seatCandidates', 'programmeNetworks'];

const aboutActions: Stale = ['actions', 'myActions'];

const aboutBoards: Stale = ['board', 'boardEntries'];

const aboutGroups: Stale = ['groups', 'group', 'groupCandidates', 'groupFacets', 'myFollowedGroups'];

/** What is written in a group, too. */
const aboutTalk: Stale = [...aboutGroups, 'discussion', 'latestDiscussions'];

const aboutSharing: Stale = [...aboutGroups, 'groupSharings', 'network'];

/** Lists of resources, and what was read with another's: its family and its versions. */
const aboutBank: Stale = ['resources', 'resourceFacets', 'resourceLineage', 'resourceVersions', 'changesOfOriginal'];

const aboutNotices: Stale = ['myNotices', 'myUnreadNotices'];

const aboutTiers: Stale = ['findSchools', 'membersOf', 'organisation'];

/** What to ask for again once a mutation has succeeded; the object that it answers with is up to date by itself. */
const stale: { readonly [Mutation in FieldsOf<'Mutation'>]?: Stale } = {
  acceptCharter: ['whatNeedsMe'],
  acceptInvitation: [...aboutNetworks, 'myAffiliations'],
  activateNetwork: aboutNetworks,
  adaptResource: aboutBank,
  answerWish: [...aboutBank, 'resourcesWaiting', 'network'],
  addMember: ['membersOf', 'organisation'],
  addPartner: ['findSchools'],
  answerAction: aboutActions,
  answerApplication: aboutNetworks,
  answerBoardEntry: aboutBoards,
  answerGroupAdmission: [...aboutGroups, 'latestDiscussions'],
  answerGroupSharing: aboutSharing,
  answerNomination: aboutNetworks,
  answerProposal: aboutNetworks,
  answerSeat: aboutNetworks,
  appointConvenor: aboutGroups,
  applyToNetwork: ['myApplications'],
  archiveResource: [...aboutBank, 'resource'],
  askToDecide: ['decision', 'decisions'],
  askToJoinGroup: aboutGroups,
  askToShareGroup: aboutSharing,
  changeGroup: aboutTalk,
  changeMyPassword: ['mySessions'],
  changeBoardEntry: aboutBoards,
  changeMyProfile: ['board', 'findColleagues', 'colleagueSearch'],
  changeNetwork: aboutNetworks,
  changeMyNoticeSettings: ['myNoticeSettings'],
  changeMyNoticesOfNetwork: ['myNoticeSettings'],
  confirmClosures: ['registerImports'],
  closeBoardEntry: aboutBoards,
  closeGroup: aboutTalk,
  closeNetwork: [...aboutNetworks, ...aboutBoards, ...aboutGroups],
  confirmFirstCoordinator: aboutNetworks,
  conveneGroup: [...aboutGroups, 'latestDiscussions'],
  createProgramme: ['programmes', 'programmesIRun'],
  discardRegisterFile: ['unfinishedRegisterFile'],
  dismissConvenor: aboutGroups,
  endAction: aboutActions,
  endAffiliation: [
    ...aboutNetworks,
    ...aboutGroups,
    'latestDiscussions',
    'myAffiliations',
    ...aboutNotices,
    'myNoticeSettings',
    'peopleAt',
  ],
  endGroupSharing: aboutSharing,
  endOtherSessions: ['mySessions'],
  endSession: ['mySessions'],
  endTier: aboutTiers,
  giveAction: aboutActions,
  goOnSharingGroup: aboutSharing,
  goOnUntil: [...aboutNetworks, ...aboutGroups],
  handOverSeat: aboutNetworks,
  importRegister: ['registerImports', 'unfinishedRegisterFile'],
  inviteFirstCoordinator: [...aboutNetworks, 'mySentInvitations'],
  invitePeople: ['waitingInvitations'],
  inviteToGroup: aboutGroups,
  joinProgramme: aboutNetworks,
  joinGroup: [...aboutGroups, 'latestDiscussions'],
  leaveGroup: [...aboutGroups, 'latestDiscussions'],
  leaveNetwork: [...aboutNetworks, ...aboutGroups, 'latestDiscussions', ...aboutNotices],
  letFacilitatorsRead: aboutGroups,
  makeAction: aboutActions,
  logResourceUse: ['resourceCautions'],
  makeResource: aboutBank,
  markAllNoticesRead: aboutNotices,
  markNoticeRead: aboutNotices,
  markNoticesUnread: aboutNotices,
  meetBoardEntry: aboutBoards,
  nameContactPerson: ['programmeSchools'],
  nominateForSeat: aboutNetworks,
  offerSeat: aboutNetworks,
  openGroup: ['groups'],
  openRegisterFile: ['unfinishedRegisterFile'],
  postBoardEntry: aboutBoards,
  proposeSchool: aboutNetworks,
  publishCharter: ['whatNeedsMe'],
  publishReview: ['whatNeedsMe'],
  recordOutcome: ['decisions'],
  reopenBoardEntry: aboutBoards,
  reopenGroup: aboutTalk,
  reopenNetwork: [...aboutNetworks, ...aboutBoards, ...aboutGroups],
  reopenTier: aboutTiers,
  restoreAcceptance: aboutNetworks,
  restoreApplication: ['myApplications'],
  restoreBoardAnswer: aboutBoards,
  restoreGroupAdmission: aboutGroups,
  restoreInvitation: ['waitingInvitations'],
  restoreProposal: aboutNetworks,
  restoreResource: aboutBank,
  restoreSeatOffer: aboutNetworks,
  saveResource: aboutBank,
  scheduleAction: aboutActions,
  shareResource: [...aboutBank, 'resource'],
  startDiscussion: ['discussions', 'latestDiscussions'],
  startNetwork: aboutNetworks,
  stepDown: aboutNetworks,
  takeBackAcceptance: aboutNetworks,
  takeDownResource: [...aboutBank, 'resource'],
  takeNewSchools: ['publicNetwork', 'findNetworks', 'networkFacets'],
  takeOverChanges: aboutBank,
  tryMailAgain: ['failedMail'],
  withdrawApplication: ['myApplications'],
  withdrawBoardAnswer: aboutBoards,
  withdrawResourceUse: ['resourceCautions'],
  withdrawGroupAdmission: aboutGroups,
  withdrawGroupSharing: aboutSharing,
  withdrawInvitation: ['waitingInvitations'],
  withdrawProposal: aboutNetworks,
  withdrawSeatOffer: aboutNetworks,
};

const forget =
  (fields: Stale): UpdateResolver =>
  (_result, _variables, cache: Cache) =>
    cache
      .inspectFields('Query')
      .filter(({ fieldName }) => fields.some((field) => field === fieldName))
      .forEach(({ fieldName, arguments: given }) => cache.invalidate('Query', fieldName, given ?? undefined));

export const staleAfter: Record<string, UpdateResolver> = Object.fromEntries(
  Object.entries(stale).map(([mutation, fields]) => [mutation, forget(fields)]),
);
