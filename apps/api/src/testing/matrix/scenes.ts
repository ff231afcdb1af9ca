// What each row of the matrix is asked with: the variables of its operation, about things that were built for the case.
import { randomUUID } from 'node:crypto';
import { PASSWORD } from '../given.js';
import { bank } from './bank-scenes.js';
import { board } from './board-scenes.js';
import { requests } from './request-scenes.js';
import { enquiries } from './enquiry-scenes.js';
import { following } from './follow-scenes.js';
import { groupsAndDoors } from './group-scenes.js';
import { safeguarding } from './safeguarding-scenes.js';
import { groupsShared } from './sharing-scenes.js';
import { leading } from './lead-scenes.js';
import type { Stage } from './stage.js';
import { talk } from './talk-scenes.js';
import { tiers } from './tier-scenes.js';

export type Variables = Readonly<Record<string, unknown>>;
export type Scene = (stage: Stage) => Variables | Promise<Variables>;

const nothing: Scene = () => ({});
const page = { first: 5 };
const key = () => ({ clientKey: randomUUID() });
const aName = () => `Name ${randomUUID().slice(0, 8)}`;
const aMailbox = () => `${randomUUID()}@example.org`;
const NEW_PASSWORD = 'eleven otters under the bridge';

const people: Readonly<Record<string, Scene>> = {
  me: nothing,
  mySessions: nothing,
  demoOutbox: () => page,
  signIn: async (stage) => ({ email: (await stage.stranger()).email, password: PASSWORD }),
  signOut: nothing,
  askForPasswordReset: async (stage) => ({ email: (await stage.stranger()).email }),
  resetPassword: async (stage) => ({ token: await stage.link('reset_password'), password: NEW_PASSWORD }),
  useAdministratorLink: async (stage) => ({
    token: await stage.link('first_administrator'),
    name: aName(),
    password: NEW_PASSWORD,
  }),
  changeMySettings: () => ({ name: aName(), language: 'da', appearance: 'DARK' }),
  changeMyPresence: () => ({ isShown: true }),
  changeMyPassword: () => ({ current: PASSWORD, next: NEW_PASSWORD }),
  endSession: async (stage) => ({ id: await stage.session() }),
  endOtherSessions: nothing,
};

const notices: Readonly<Record<string, Scene>> = {
  myNotices: () => ({ language: 'en', ...page }),
  myUnreadNotices: nothing,
  markNoticeRead: async (stage) => ({ id: await stage.notice() }),
  markAllNoticesRead: nothing,
  markNoticesUnread: () => ({ readAt: new Date().toISOString() }),
  myNoticeSettings: nothing,
  changeMyNoticeSettings: () => ({ mail: 'DAILY', quietWeekends: true, holidays: [] }),
  changeMyNoticesOfNetwork: ({ networkId }) => ({ networkId, mail: 'WEEKLY' }),
  'notices:open': (stage) => ({ id: stage.owner.id }),
  'notices:close': (stage) => ({ id: stage.owner.id }),
  failedMail: () => page,
  tryMailAgain: async (stage) => ({ id: await stage.failedMail() }),
};

const everything: Readonly<Record<string, Scene>> = {
  search: (stage) => ({ text: stage.home.name, kinds: [], ...page }),
  searchSuggestions: (stage) => ({ text: stage.home.name }),
};

const organisations: Readonly<Record<string, Scene>> = {
  findSchools: (stage) => ({ words: stage.home.name, kind: 'SCHOOL', ...page }),
  organisation: (stage) => ({ id: stage.home.id }),
  myAffiliations: nothing,
  endAffiliation: async (stage) => ({ id: await stage.affiliation() }),
  invitation: async (stage) => ({ token: (await stage.invitation(stage.owner.email, stage.home)).token }),
  mySentInvitations: nothing,
  acceptInvitation: async (stage) => ({
    token: (await stage.invitation(stage.owner.email, await stage.newSchool())).token,
  }),
  'acceptInvitation, of somebody new': async (stage) => ({
    token: (await stage.invitation(aMailbox(), await stage.newSchool())).token,
    name: aName(),
    password: NEW_PASSWORD,
  }),
  restoreInvitation: async (stage) => ({
    id: (await stage.invitation(aMailbox(), stage.home, { isWithdrawn: true })).id,
  }),
  resendInvitation: async (stage) => ({ id: (await stage.invitation(aMailbox(), stage.home)).id }),
  waitingInvitations: ({ home }) => ({ organisationId: home.id, ...page }),
  previewInvitations: ({ home }) => ({ organisationId: home.id, people: [{ email: aMailbox() }] }),
  invitePeople: ({ home }) => ({ organisationId: home.id, people: [{ email: aMailbox() }], ...key() }),
  peopleAt: ({ home }) => ({ organisationId: home.id, ...page }),
  withdrawInvitation: async (stage) => ({ id: (await stage.invitation('new@example.org', stage.home)).id }),
  registerImports: () => page,
  registerImport: async (stage) => ({ id: await stage.refusedImport() }),
  refusedRows: async (stage) => ({ importId: await stage.refusedImport(), ...page }),
  unfinishedRegisterFile: nothing,
  openRegisterFile: () => ({ fileName: `${aName()}.csv`, size: 10, modifiedAt: new Date().toISOString() }),
  discardRegisterFile: async (stage) => {
    await stage.registerFile();
    return {};
  },
  importRegister: async (stage) => ({
    uploadId: await stage.registerFile(),
    register: 'ENGLAND',
    subject: 'SCHOOLS',
    complete: false,
  }),
  confirmClosures: async (stage) => ({ importId: await stage.refusedImport(), count: 12 }),
};

const dayAhead = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
const networkWords = { purpose: 'To learn together', learningFocus: 'Writing' };

const programmeWords = {
  name: 'Village schools',
  scope: '',
  startsOn: '2026-01-01',
  endsOn: '2030-12-31',
  currency: 'GBP',
  yearlyCeiling: 50_000,
};

const programmes: Readonly<Record<string, Scene>> = {
  programmes: nothing,
  programme: ({ programmeId }) => ({ id: programmeId }),
  programmesIRun: nothing,
  createProgramme: () => ({ input: { ...programmeWords, ...key() } }),
  changeProgramme: ({ programmeId }) => ({ input: { ...programmeWords, programmeId } }),
  appointFacilitator: async (stage) => ({
    input: { programmeId: stage.programmeId, email: (await stage.stranger()).email },
  }),
  endFacilitatorPost: async (stage) => ({ postId: (await stage.facilitator()).postId }),
  giveBackFacilitatorPost: async (stage) => ({ postId: (await stage.facilitator({ ended: true })).postId }),
  programmeNetworks: ({ programmeId }) => ({ programmeId, words: '', ...page }),
  exportProgrammeNetworks: ({ programmeId }) => ({ programmeId, words: '', language: 'en' }),
  programmeTiers: ({ programmeId }) => ({ programmeId }),
  networkCountsOutsideProgrammes: nothing,
  programmeSchools: ({ programmeId }) => ({ programmeId, words: '', ...page }),
  nameContactPerson: async (stage) => {
    const { programmeId } = stage;
    return { programmeId, organisationId: stage.home.id, personId: (await stage.facilitator()).id };
  },
};

const networks: Readonly<Record<string, Scene>> = {
  myNetworks: nothing,
  whatNeedsMe: nothing,
  'network, active': ({ networkId }) => ({ id: networkId }),
  networksOf: ({ home }) => ({ organisationId: home.id, ...page }),
  networkHistory: ({ networkId }) => ({ networkId, ...page }),
  'network, forming': async (stage) => ({ id: (await stage.formingNetwork({ home: 'invited' })).networkId }),
  'publicNetwork, active': ({ networkId }) => ({ id: networkId }),
  'publicNetwork, forming': async (stage) => ({ id: (await stage.formingNetwork()).networkId }),
  'publicNetwork, forming and open': async (stage) => ({ id: (await stage.openNetwork()).networkId }),
  findNetworks: () => ({ words: 'forming', focus: '', takesNewSchools: true, ...page }),
  networkFacets: nothing,
  myApplications: nothing,
  applyToNetwork: async (stage) => ({
    input: {
      ...key(),
      networkId: (await stage.openNetwork()).networkId,
      organisationId: stage.home.id,
      words: 'We write',
    },
  }),
  withdrawApplication: async (stage) => ({ applicationId: await stage.application() }),
  restoreApplication: async (stage) => ({ applicationId: await stage.application('withdrawn') }),
  answerApplication: async (stage) => ({ input: { applicationId: await stage.application(), accept: true } }),
  takeNewSchools: async (stage) => ({ networkId: (await stage.formingNetwork()).networkId, takes: true }),
  startNetwork: ({ home, programmeId }) => ({
    input: { ...networkWords, ...key(), name: aName(), language: 'en', organisationId: home.id, programmeId },
  }),
  changeNetwork: async (stage) => ({
    input: { ...networkWords, name: aName(), networkId: (await stage.formingNetwork()).networkId },
  }),
  activateNetwork: async (stage) => {
    const { networkId } = await stage.formingNetwork();
    await stage.seat(networkId, 2, await stage.colleagueAt(stage.home), 'accepted');
    return { networkId };
  },
  goOnUntil: async (stage) => ({ networkId: await stage.networkThatIs('informal'), endsOn: dayAhead(30) }),
  joinProgramme: async (stage) => ({
    networkId: await stage.networkThatIs('informal'),
    programmeId: stage.programmeId,
  }),
  closeNetwork: async (stage) => ({
    input: { networkId: (await stage.networkAtWork()).networkId, reason: 'It is done' },
  }),
  reopenNetwork: async (stage) => ({ networkId: await stage.networkThatIs('closed') }),
  proposeSchool: async (stage) => ({
    input: {
      ...key(),
      networkId: (await stage.formingNetwork()).networkId,
      organisationId: (await stage.newSchool()).id,
    },
  }),
  withdrawProposal: async (stage) => ({ proposalId: (await stage.formingNetwork({ home: 'invited' })).proposalId }),
  restoreProposal: async (stage) => ({ proposalId: (await stage.formingNetwork({ home: 'withdrawn' })).proposalId }),
  answerProposal: async (stage) => ({
    input: { proposalId: (await stage.formingNetwork({ home: 'invited' })).proposalId, accept: true },
  }),
  takeBackAcceptance: async (stage) => ({ proposalId: (await stage.formingNetwork()).proposalId }),
  restoreAcceptance: async (stage) => ({ proposalId: (await stage.formingNetwork({ home: 'left' })).proposalId }),
  leaving: async (stage) => ({ proposalId: (await stage.networkAtWork()).proposalId }),
  leaveNetwork: async (stage) => ({ input: { proposalId: (await stage.networkAtWork()).proposalId } }),
  inviteFirstCoordinator: async (stage) => {
    const { networkId } = await stage.formingNetwork();
    return { input: { proposalId: await stage.proposalToNewSchool(networkId), email: aMailbox() } };
  },
  confirmFirstCoordinator: async (stage) => {
    const { networkId } = await stage.formingNetwork();
    return { proposalId: await stage.proposalToNewSchool(networkId, { coordinatorWaits: true }) };
  },
  seatCandidates: async (stage) => ({ networkId: (await stage.formingNetwork()).networkId, words: '', ...page }),
  offerSeat: async (stage) => ({
    input: {
      ...key(),
      networkId: (await stage.formingNetwork()).networkId,
      personId: (await stage.colleagueAt(stage.home)).id,
    },
  }),
  answerSeat: async (stage) => {
    const { networkId } = await stage.formingNetwork();
    return { input: { seatId: await stage.seat(networkId, 2, stage.member, 'offered'), accept: true } };
  },
  withdrawSeatOffer: async (stage) => {
    const { networkId } = await stage.formingNetwork();
    return { seatId: await stage.seat(networkId, 2, await stage.colleagueAt(stage.home), 'offered') };
  },
  restoreSeatOffer: async (stage) => {
    const { networkId } = await stage.formingNetwork();
    return { seatId: await stage.seat(networkId, 2, await stage.colleagueAt(stage.home), 'withdrawn') };
  },
  nominateForSeat: async (stage) => ({
    input: { ...key(), networkId: (await stage.formingNetwork()).networkId, personId: stage.member.id },
  }),
  answerNomination: async (stage) => ({
    input: { seatId: await stage.nomination((await stage.formingNetwork()).networkId), accept: true },
  }),
  handOverSeat: async (stage) => ({
    input: {
      ...key(),
      networkId: (await stage.formingNetwork()).networkId,
      personId: (await stage.colleagueAt(stage.home)).id,
    },
  }),
  stepDown: async (stage) => ({ input: { networkId: (await stage.formingNetwork()).networkId, leavingNobody: true } }),
};

const profile = { subjects: ['MUSIC'], phases: ['PRIMARY'], yearGroups: [4], languages: ['da'] };

const colleagues: Readonly<Record<string, Scene>> = {
  person: (stage) => ({ id: stage.owner.id }),
  'person, who coordinates': async (stage) => ({ id: (await stage.colleagueAt(stage.home, 'coordinator')).id }),
  changeMyProfile: () => ({ ...profile, roleInWords: aName(), offers: '', seeks: '' }),
  findColleagues: () => ({ words: '', ...page }),
  colleagueSearch: nothing,
};

/** By the name of the row. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...people,
  ...notices,
  ...everything,
  ...organisations,
  ...programmes,
  ...networks,
  ...colleagues,
  ...board,
  ...leading,
  ...tiers,
  ...talk,
  ...groupsAndDoors,
  ...groupsShared,
  ...safeguarding,
  ...bank,
  ...requests,
  ...enquiries,
  ...following,
};

/** These end the session that asks, or begin another: each case of theirs comes in by the door anew. */
export const throughTheDoor: ReadonlySet<string> = new Set([
  'signIn',
  'signOut',
  'resetPassword',
  'useAdministratorLink',
]);

/** The same question about things that do not exist. */
export function aboutNothing(variables: Variables): Variables {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      if (typeof value === 'object' && value !== null && name === 'input')
        return [name, aboutNothing(value as Variables)];
      return [name, /^id$|Id$/.test(name) ? somethingElse(String(value)) : value];
    }),
  );
}

/** Session ids are hashes, all others UUIDs. */
const somethingElse = (id: string): string => (id.length === 64 ? id.replace(/./g, 'f') : randomUUID());
