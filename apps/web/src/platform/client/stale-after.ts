// What a mutation makes stale, so that it is asked for again.
import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';
import type { FieldsOf } from './keyless-types.js';

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
  addEvidence: ['enquiryEvidence', 'enquiry'],
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
  changeEnquiry: ['networkEnquiries'],
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
  chooseExemplar: aboutBank,
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
  joinEnquiry: ['networkEnquiries', 'myEnquiries'],
  joinProgramme: aboutNetworks,
  joinGroup: [...aboutGroups, 'latestDiscussions'],
  leaveEnquiry: ['networkEnquiries', 'myEnquiries'],
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
  recordConsent: ['consentPupils', 'consentsOfPupil'],
  recordOutcome: ['decisions'],
  removeEvidence: ['enquiry'],
  reopenBoardEntry: aboutBoards,
  reopenGroup: aboutTalk,
  reopenNetwork: [...aboutNetworks, ...aboutBoards, ...aboutGroups],
  reopenTier: aboutTiers,
  restoreAcceptance: aboutNetworks,
  restoreApplication: ['myApplications'],
  restoreBoardAnswer: aboutBoards,
  restoreConsent: ['consentsOfPupil'],
  restoreEvidence: ['enquiry'],
  restoreGroupAdmission: aboutGroups,
  restoreInvitation: ['waitingInvitations'],
  restoreProposal: aboutNetworks,
  restoreResource: aboutBank,
  restoreSeatOffer: aboutNetworks,
  saveResource: aboutBank,
  scheduleAction: aboutActions,
  shareResource: [...aboutBank, 'resource'],
  startDiscussion: ['discussions', 'latestDiscussions'],
  startEnquiry: ['networkEnquiries', 'myEnquiries'],
  startNetwork: aboutNetworks,
  stepDown: aboutNetworks,
  takeBackAcceptance: aboutNetworks,
  takeBackExemplar: aboutBank,
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
  withdrawConsent: ['consentsOfPupil'],
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
