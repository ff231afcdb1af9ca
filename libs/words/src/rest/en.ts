// The texts in English of the tasks; one line an area.
import { acceptAnInvitation } from '../accept-an-invitation/en.js';
import { activateANetwork } from '../activate-a-network/en.js';
import { addAPartner } from '../add-a-partner/en.js';
import { affiliation } from '../affiliation/en.js';
import { agreeActions } from '../agree-actions/en.js';
import { agreeOnACharter } from '../agree-on-a-charter/en.js';
import { askForAResource } from '../ask-for-a-resource/en.js';
import { answerAProposal } from '../answer-a-proposal/en.js';
import { applyToANetwork } from '../apply-to-a-network/en.js';
import { becomeAdministrator } from '../become-administrator/en.js';
import { decideInAGroup } from '../decide-in-a-group/en.js';
import { draft } from '../draft/en.js';
import { findAColleague } from '../find-a-colleague/en.js';
import { findANetwork } from '../find-a-network/en.js';
import { findASchool } from '../find-a-school/en.js';
import { following } from '../following/en.js';
import { form } from '../form/en.js';
import { goOnOrClose } from '../go-on-or-close/en.js';
import { handOverASeat } from '../hand-over-a-seat/en.js';
import { invitePeople } from '../invite-people/en.js';
import { importARegister } from '../import-a-register/en.js';
import { keepConsents } from '../keep-consents/en.js';
import { leaveANetwork } from '../leave-a-network/en.js';
import { lookAfterAGroup } from '../look-after-a-group/en.js';
import { lookAfterANetwork } from '../look-after-a-network/en.js';
import { lookAfterTheMail } from '../look-after-the-mail/en.js';
import { myProfile } from '../my-profile/en.js';
import { mySettings } from '../my-settings/en.js';
import { offerAndAsk } from '../offer-and-ask/en.js';
import { openAGroup } from '../open-a-group/en.js';
import { readAnOrganisation } from '../read-an-organisation/en.js';
import { readAProfile } from '../read-a-profile/en.js';
import { readDemoMail } from '../read-demo-mail/en.js';
import { readMyNotices } from '../read-my-notices/en.js';
import { inTasks as refusals } from '../refusals/in-tasks/en.js';
import { register } from '../register/en.js';
import { resetAPassword } from '../reset-a-password/en.js';
import { reviewTheYear } from '../review-the-year/en.js';
import { runAnEnquiry } from '../run-an-enquiry/en.js';
import { runAProgramme } from '../run-a-programme/en.js';
import { schoolMap } from '../school-map/en.js';
import { searchEverything } from '../search/en.js';
import { shareAGroup } from '../share-a-group/en.js';
import { startALightGroup } from '../start-a-light-group/en.js';
import { startANetwork } from '../start-a-network/en.js';
import { slowADiscussionDown } from '../slow-a-discussion-down/en.js';
import { movePosts } from '../move-posts/en.js';
import { sumUpADiscussion } from '../sum-up-a-discussion/en.js';
import { teaching } from '../teaching/en.js';
import { write } from '../write/en.js';
import { writeTheWeeklyLetter } from '../write-the-weekly-letter/en.js';
import { browseTheBank } from '../browse-the-bank/en.js';
import { readAResource } from '../read-a-resource/en.js';
import { writeAResource } from '../write-a-resource/en.js';
import { giveFurther } from '../give-further/en.js';
import { takeOverChanges } from '../take-over-changes/en.js';
import { resource } from '../resource/en.js';

export const rest = {
  acceptAnInvitation,
  activateANetwork,
  addAPartner,
  affiliation,
  agreeActions,
  agreeOnACharter,
  askForAResource,
  answerAProposal,
  applyToANetwork,
  becomeAdministrator,
  decideInAGroup,
  draft,
  findAColleague,
  findANetwork,
  findASchool,
  following,
  form,
  goOnOrClose,
  handOverASeat,
  invitePeople,
  importARegister,
  keepConsents,
  leaveANetwork,
  lookAfterAGroup,
  lookAfterANetwork,
  lookAfterTheMail,
  myProfile,
  mySettings,
  offerAndAsk,
  openAGroup,
  readAnOrganisation,
  readAProfile,
  readDemoMail,
  readMyNotices,
  refusals,
  register,
  resetAPassword,
  reviewTheYear,
  runAnEnquiry,
  runAProgramme,
  schoolMap,
  searchEverything,
  shareAGroup,
  startALightGroup,
  startANetwork,
  slowADiscussionDown,
  movePosts,
  sumUpADiscussion,
  teaching,
  write,
  writeTheWeeklyLetter,
  browseTheBank,
  readAResource,
  writeAResource,
  giveFurther,
  takeOverChanges,
  resource,
} as const;
