// Who may do what: every operation and every socket event, by role and by how near the thing in question is.
import { ROWS_OF_ENQUIRIES } from './rows-of-enquiries.js';
import { ROWS_OF_SHARED_FILES, ROWS_OF_THE_BANK } from './rows-of-the-bank.js';
import { ROWS_OF_SAFEGUARDING } from './rows-of-safeguarding.js';

/** The columns. */
export const roles = [
  'visitor',
  'staff',
  'coordinator',
  'co-leader',
  'facilitator',
  'administrator',
  'officer',
  'governor',
  'safeguarding lead',
] as const;
export type Role = (typeof roles)[number];

/** The marks of a column, from left to right. */
export const relations = ['own', 'same school', 'same network', 'other network', 'former'] as const;
export type Relation = (typeof relations)[number];

/*
 * ROLES         visitor        nobody is signed in: one mark
 *               staff          of a school: also super-users and mentors
 *               coordinator    of a school: also heads
 *               co-leader      staff of a school who hold one of the network's two seats
 *               facilitator    of a programme
 *               administrator  of Sixfold
 *               officer        of a partner, for which "school" below reads "partner"
 *               governor       of a school
 *               safeguarding   of a school, and its deputies
 *               lead
 *
 * FIVE MARKS    1 own            theirs: their group, their network, the proposal to their school, their seat
 *               2 same school    a colleague's: they are of the same school, and the thing is not theirs
 *               3 same network   they are of another school of the network
 *               4 other network  they have nothing to do with the network, the programme or the person
 *               5 former         theirs until they left the school, or until their post ended
 *
 * A MARK        ✓  does it
 *               –  hidden: answered, to the byte, like something that does not exist
 *               s  is asked to sign in first
 *               1  is told the reason that stands at the end of the line (2: the second reason)
 *               ·  there is no such case
 */
export const permissionMatrix = `
                               visitor  staff  coordinator  co-leader  facilitator  administrator  officer  governor  s.lead

PEOPLE
me                                   ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
signIn                               ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
signOut                              ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
askForPasswordReset                  ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
resetPassword                        ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
useAdministratorLink                 ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
changeMySettings                     s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
changeMyPresence                     s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
changeMyPassword                     s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
mySessions                           s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
endSession                           s     ✓–––✓   ✓–––✓        ✓··–✓      ✓··–✓        ✓··✓·          ✓–––✓    ✓–––✓    ✓··–·
endOtherSessions                     s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
demoOutbox                           s     –····   –····        –····      –····        ✓····          –····    –····    –····

NOTICES AND MAIL
myNotices                            s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
myUnreadNotices                      s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
markNoticeRead                       s     ✓–––✓   ✓–––✓        ✓··–✓      ✓··–✓        ✓··–·          ✓–––✓    ✓–––✓    ✓··–·
markAllNoticesRead                   s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
markNoticesUnread                    s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
myNoticeSettings                     s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
changeMyNoticeSettings               s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
changeMyNoticesOfNetwork             s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        ✓··✓·          ✓✓✓––    ✓✓✓––    ✓··–·
notices:open                         s     ✓–––✓   ✓–––✓        ✓··–✓      ✓··–✓        ✓··–·          ✓–––✓    ✓–––✓    ✓··–·
notices:close                        s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
failedMail                           s     –····   –····        –····      –····        ✓····          –····    –····    –····
tryMailAgain                         s     –····   –····        –····      –····        ✓····          –····    –····    –····

SEARCH
search                               ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
searchSuggestions                    ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
${ROWS_OF_SHARED_FILES}
ORGANISATIONS
findSchools                          ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
organisation                         ✓     ✓✓✓✓✓   ✓✓✓✓✓        ✓··✓✓      ✓··✓✓        ✓··✓·          ✓✓✓✓✓    ✓✓✓✓✓    ✓··✓·
myAffiliations                       s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
endAffiliation                       s     ✓–––✓   ✓✓––✓        ✓··–✓      –··––        ✓··✓·          ✓✓––✓    ✓–––✓    ✓··–·
invitation                           ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
acceptInvitation                     1     ✓222✓   ✓222✓        ✓··2✓      ✓··2✓        ✓··2·          ✓222✓    ✓222✓    ✓··2·   1 INVITATION_NEEDS_SIGN_IN 2 INVITATION_FOR_ANOTHER_ADDRESS
acceptInvitation, of somebody new    ✓     1····   1····        1····      1····        1····          1····    1····    1····   1 INVITATION_FOR_ANOTHER_ADDRESS
mySentInvitations                    s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
withdrawInvitation                   s     ✓–––✓   ✓✓––✓        ✓··–✓      ✓··–✓        ✓··✓·          ✓✓––✓    ✓–––✓    ✓··–·
restoreInvitation                    s     11–––   ✓✓–––        1··––      –··––        ✓··✓·          ✓✓–––    11–––    1··–·   1 FORBIDDEN
resendInvitation                     s     11–––   ✓✓–––        1··––      –··––        ✓··✓·          ✓✓–––    11–––    1··–·   1 FORBIDDEN
waitingInvitations                   s     11–––   ✓✓–––        1··––      –··––        ✓··✓·          ✓✓–––    11–––    1··–·   1 FORBIDDEN
previewInvitations                   s     11–––   ✓✓–––        1··––      –··––        ✓··✓·          ✓✓–––    11–––    1··–·   1 FORBIDDEN
invitePeople                         s     11–––   ✓✓–––        1··––      –··––        ✓··✓·          ✓✓–––    11–––    1··–·   1 FORBIDDEN
peopleAt                             s     ✓✓–––   ✓✓–––        ✓··––      –··––        ✓··✓·          ✓✓–––    ✓✓–––    ✓··–·
enterSize                            s     11111   ✓✓111        1··11      1··11        1··1·          11111    11111    1··1·   1 FORBIDDEN
addPartner                           s     1····   1····        1····      ✓··✓1        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
membersOf                            s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
addMember                            s     1····   1····        1····      ✓··✓1        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
endBelonging                         s     1····   1····        1····      ✓··✓1        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
resumeBelonging                      s     1····   1····        1····      ✓··✓1        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
endTier                              s     1····   1····        1····      ✓··✓1        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
reopenTier                           s     1····   1····        1····      ✓··✓1        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
registerImports                      s     –····   –····        –····      ✓··✓–        ✓··✓·          –····    –····    –····
registerImport                       s     –····   –····        –····      ✓··✓–        ✓··✓·          –····    –····    –····
refusedRows                          s     –····   –····        –····      ✓··✓–        ✓··✓·          –····    –····    –····
unfinishedRegisterFile               s     –····   –····        –····      1··1–        ✓··✓·          –····    –····    –····   1 FORBIDDEN
openRegisterFile                     s     –····   –····        –····      1··1–        ✓··✓·          –····    –····    –····   1 FORBIDDEN
discardRegisterFile                  s     –····   –····        –····      1··1–        ✓····          –····    –····    –····   1 FORBIDDEN
importRegister                       s     –····   –····        –····      1··1–        ✓····          –····    –····    –····   1 FORBIDDEN
confirmClosures                      s     –····   –····        –····      1··1–        ✓····          –····    –····    –····   1 FORBIDDEN

NETWORKS
programmes                           ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
programme                            ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
programmesIRun                       s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
createProgramme                      s     1····   1····        1····      1····        ✓····          1····    1····    1····   1 ADMINISTRATOR_NEEDED
changeProgramme                      s     1····   1····        1····      ✓··11        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
appointFacilitator                   s     1····   1····        1····      1····        ✓····          1····    1····    1····   1 ADMINISTRATOR_NEEDED
endFacilitatorPost                   s     1····   1····        1····      1····        ✓····          1····    1····    1····   1 ADMINISTRATOR_NEEDED
giveBackFacilitatorPost              s     1····   1····        1····      1····        ✓····          1····    1····    1····   1 ADMINISTRATOR_NEEDED
programmeNetworks                    s     1····   1····        1····      ✓··11        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
exportProgrammeNetworks              s     1····   1····        1····      ✓··11        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
programmeTiers                       s     1····   1····        1····      ✓··11        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
networkCountsOutsideProgrammes       s     1····   1····        1····      1····        ✓····          1····    1····    1····   1 ADMINISTRATOR_NEEDED
programmeSchools                     s     1····   1····        1····      ✓··11        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
nameContactPerson                    s     1····   1····        1····      ✓··11        ✓··✓·          1····    1····    1····   1 FACILITATOR_NEEDED
myNetworks                           s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
whatNeedsMe                          s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
network, active                      s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        ✓··✓·          ✓✓✓––    ✓✓✓––    ✓··–·
networkHistory                       s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        ✓··✓·          ✓✓✓––    ✓✓✓––    ✓··–·
networksOf                           s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
network, forming                     s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        ✓··✓·          ✓✓✓––    ✓✓✓––    ✓··–·
publicNetwork, active                ✓     ✓✓✓✓✓   ✓✓✓✓✓        ✓··✓✓      ✓··✓✓        ✓··✓·          ✓✓✓✓✓    ✓✓✓✓✓    ✓··✓·
publicNetwork, forming               –     –––––   –––––        –··––      –··––        –··–·          –––––    –––––    –··–·
publicNetwork, forming and open      –     ✓✓✓✓✓   ✓✓✓✓✓        ✓··✓✓      ✓··✓✓        ✓··✓·          ✓✓✓✓✓    ✓✓✓✓✓    ✓··✓·
findNetworks                         ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
networkFacets                        ✓     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
myApplications                       s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
applyToNetwork                       s     11111   ✓✓111        1··11      1··11        1··1·          ✓✓111    11111    1··1·   1 COORDINATOR_OF_THE_SCHOOL_NEEDED
withdrawApplication                  s     –––––   ✓✓–––        –··––      –··––        –··–·          ✓✓–––    –––––    –··–·
restoreApplication                   s     –––––   ✓✓–––        –··––      –··––        –··–·          ✓✓–––    –––––    –··–·
answerApplication                    s     –––––   –––––        ✓··––      –··––        –··–·          –––––    –––––    –··–·
takeNewSchools                       s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
startNetwork                         s     ✓✓111   ✓✓111        ✓··11      1··11        1··1·          11111    ✓✓111    ✓··1·   1 STAFF_OF_A_SCHOOL_NEEDED
changeNetwork                        s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
activateNetwork                      s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
goOnUntil                            s     111––   111––        ✓··––      –··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
joinProgramme                        s     111––   111––        ✓··––      –··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
closeNetwork                         s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
reopenNetwork                        s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
proposeSchool                        s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
withdrawProposal                     s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
restoreProposal                      s     ––1––   ––1––        ✓··––      1··––        1··1·          ––1––    ––1––    –··–·   1 CO_LEADERS_ONLY
answerProposal                       s     111––   ✓✓1––        1··––      1··––        1··1·          ✓✓1––    111––    1··–·   1 COORDINATOR_OF_THE_SCHOOL_NEEDED
takeBackAcceptance                   s     111––   ✓✓1––        1··––      1··––        1··1·          ✓✓1––    111––    1··–·   1 COORDINATOR_OF_THE_SCHOOL_NEEDED
restoreAcceptance                    s     ––1––   ✓✓1––        1··––      1··––        1··1·          ✓✓1––    ––1––    –··–·   1 COORDINATOR_OF_THE_SCHOOL_NEEDED
leaving                              s     111––   ✓✓1––        1··––      1··––        1··1·          ✓✓1––    111––    1··–·   1 COORDINATOR_OF_THE_SCHOOL_NEEDED
leaveNetwork                         s     111––   ✓✓1––        1··––      1··––        1··1·          ✓✓1––    111––    1··–·   1 COORDINATOR_OF_THE_SCHOOL_NEEDED
inviteFirstCoordinator               s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
confirmFirstCoordinator              s     111––   111––        1··––      ✓··––        1··1·          111––    111––    1··–·   1 FACILITATOR_NEEDED
seatCandidates                       s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
offerSeat                            s     111––   111––        ✓··––      ✓··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
answerSeat                           s     ✓11––   ✓11––        ·····      1··––        1··1·          ✓11––    ✓11––    ✓··–·   1 FORBIDDEN
restoreSeatOffer                     s     111––   111––        ✓··––      ✓··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
withdrawSeatOffer                    s     111––   111––        ✓··––      ✓··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
nominateForSeat                      s     ✓11––   ✓✓1––        ·····      1··––        1··1·          ✓✓1––    ✓11––    ✓··–·   1 NOMINATE_SELF_OR_OWN_STAFF
answerNomination                     s     111––   111––        ✓··––      ✓··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
handOverSeat                         s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
stepDown                             s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
charter                              s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        ✓··✓·          ✓✓✓––    ✓✓✓––    ✓··–·
saveCharterDraft                     s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
publishCharter                       s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
acceptCharter                        s     111––   ✓✓1––        1··––      1··––        1··1·          ✓✓1––    111––    1··–·   1 COORDINATOR_OF_THE_SCHOOL_NEEDED
yearlyReviews                        s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        ✓··✓·          ✓✓✓––    ✓✓✓––    ✓··–·
saveReviewDraft                      s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
publishReview                        s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
weeklyLetter                         s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
sentLetters                          s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
suggestAnnouncement                  s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
changeAnnouncement                   s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
moveAnnouncement                     s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
takeOutAnnouncement                  s     ✓11––   ✓11––        ✓··––      1··––        1··1·          ✓11––    ✓11––    ✓··–·   1 CO_LEADERS_ONLY
setLetterDay                         s     111––   111––        ✓··––      1··––        1··1·          111––    111––    1··–·   1 CO_LEADERS_ONLY
receiveLetter                        s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·

COLLEAGUES
person                               s     ✓✓✓–✓   ✓✓✓–✓        ✓··–✓      ✓··–✓        ✓··✓·          ✓✓✓–✓    ✓✓✓–✓    ✓··–·
person, who coordinates              s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        ✓··✓·          ✓✓✓––    ✓✓✓––    ✓··–·
changeMyProfile                      s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
findColleagues                       s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
colleagueSearch                      s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
board                                s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
boardEntries                         s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
boardEntry                           s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
postBoardEntry                       s     ✓✓✓––   ✓✓✓––        ✓··––      1··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY
changeBoardEntry                     s     ✓22––   ✓22––        ✓··––      1··––        –··–·          ✓22––    ✓22––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY 2 BOARD_ENTRY_OF_ANOTHER
answerBoardEntry                     s     ✓✓✓––   ✓✓✓––        ✓··––      1··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY
withdrawBoardAnswer                  s     ✓––––   ✓––––        ✓··––      1··––        –··–·          ✓––––    ✓––––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY
restoreBoardAnswer                   s     ✓––––   ✓––––        ✓··––      1··––        –··–·          ✓––––    ✓––––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY
meetBoardEntry                       s     ✓22––   ✓22––        ✓··––      1··––        –··–·          ✓22––    ✓22––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY 2 BOARD_ENTRY_OF_ANOTHER
closeBoardEntry                      s     ✓22––   ✓22––        ✓··––      1··––        –··–·          ✓22––    ✓22––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY 2 BOARD_ENTRY_OF_ANOTHER
reopenBoardEntry                     s     ✓22––   ✓22––        ✓··––      1··––        –··–·          ✓22––    ✓22––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY 2 BOARD_ENTRY_OF_ANOTHER

GROUPS AND TALK
groups                               s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
group                                s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
groupNames                           s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        ✓··✓·          ✓✓✓––    ✓✓✓––    ✓··–·
openGroup                            s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
startGroupWith                       s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
joinGroup                            s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
leaveGroup                           s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
groupCandidates                      s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 CONVENORS_ONLY
askToJoinGroup                       s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
inviteToGroup                        s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 CONVENORS_ONLY
answerGroupAdmission, asked          s     ✓––––   ✓––––        ✓··––      –··––        –··–·          ✓––––    ✓––––    ✓··–·
answerGroupAdmission, invited        s     ✓––––   ✓––––        ✓··––      –··––        –··–·          ✓––––    ✓––––    ✓··–·
withdrawGroupAdmission               s     ✓––––   ✓––––        ✓··––      –··––        –··–·          ✓––––    ✓––––    ✓··–·
restoreGroupAdmission                s     ✓––––   ✓––––        ✓··––      –··––        –··–·          ✓––––    ✓––––    ✓··–·
appointConvenor                      s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 CONVENORS_ONLY
dismissConvenor                      s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 CONVENORS_ONLY
conveneGroup                         s     111––   111––        ✓··––      –··––        –··–·          111––    111––    1··–·   1 CO_LEADERS_ONLY
groupFacets                          s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
group, shown to facilitators         s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
discussions, shown to facilitators   s     ✓11––   ✓11––        ✓··––      ✓··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
changeGroup                          s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 CONVENORS_ONLY
letFacilitatorsRead                  s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 CONVENORS_ONLY
closeGroup                           s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 CONVENORS_ONLY
reopenGroup                          s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 CONVENORS_ONLY
groupSharings                        s     111––   111––        ✓··––      –··––        –··–·          111––    111––    1··–·   1 CO_LEADERS_ONLY
askToShareGroup                      s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 CONVENORS_ONLY
answerGroupSharing                   s     –––––   –––––        ✓··––      –··––        –··–·          –––––    –––––    –··–·
withdrawGroupSharing                 s     ✓––––   ✓––––        ✓··––      –··––        –··–·          ✓––––    ✓––––    ✓··–·
endGroupSharing                      s     –––––   –––––        ✓··––      –··––        –··–·          –––––    –––––    –··–·
goOnSharingGroup                     s     –––––   –––––        ✓··––      –··––        –··–·          –––––    –––––    –··–·
discussions                          s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
discussion                           s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
latestDiscussions                    s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
posts                                s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
postsSince                           s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
whatIsNew                            s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
markDiscussionRead                   s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
followDiscussion                     s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
followGroup                          s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
myFollowedGroups                     s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
startDiscussion                      s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
post                                 s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
peopleToMention                      s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
myPostDraft                          s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
keepPostDraft                        s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
postHistory                          s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
editPost                             s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
removePost                           s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
markedPosts                          s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
pinPost                              s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
movePosts                            s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
undoMove                             s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
markAnswer                           s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
restorePost                          s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
decision                             s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
decisions                            s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
askToDecide                          s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
answerDecision                       s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
recordOutcome                        s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
action                               s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
actions                              s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
myActions                            s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
makeAction                           s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
giveAction                           s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
answerAction                         s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
scheduleAction                       s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
endAction                            s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
discussionSummary                    s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
summaryHistory                       s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
sumUpDiscussion                      s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
discussionPace                       s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
paceDiscussion                       s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
postReactions                        s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
react                                s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 JOIN_GROUP_FIRST
discussion:open                      s     ✓––––   ✓––––        ✓··––      –··––        –··–·          ✓––––    ✓––––    ✓··–·
discussion:here                      s     ✓––––   ✓––––        ✓··––      –··––        –··–·          ✓––––    ✓––––    ✓··–·
discussion:close                     s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····

${ROWS_OF_SAFEGUARDING}${ROWS_OF_THE_BANK}${ROWS_OF_ENQUIRIES}`;
