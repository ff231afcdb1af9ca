// The texts in Swedish of the tasks; one line an area.
import { acceptAnInvitation } from '../accept-an-invitation/sv.js';
import { activateANetwork } from '../activate-a-network/sv.js';
import { addAPartner } from '../add-a-partner/sv.js';
import { affiliation } from '../affiliation/sv.js';
import { agreeActions } from '../agree-actions/sv.js';
import { agreeOnACharter } from '../agree-on-a-charter/sv.js';
import { askForAResource } from '../ask-for-a-resource/sv.js';
import { answerAProposal } from '../answer-a-proposal/sv.js';
import { applyToANetwork } from '../apply-to-a-network/sv.js';
import { becomeAdministrator } from '../become-administrator/sv.js';
import { decideInAGroup } from '../decide-in-a-group/sv.js';
import { draft } from '../draft/sv.js';
import { findAColleague } from '../find-a-colleague/sv.js';
import { findANetwork } from '../find-a-network/sv.js';
import { findASchool } from '../find-a-school/sv.js';
import { following } from '../following/sv.js';
import { form } from '../form/sv.js';
import { goOnOrClose } from '../go-on-or-close/sv.js';
import { handOverASeat } from '../hand-over-a-seat/sv.js';
import { invitePeople } from '../invite-people/sv.js';
import { importARegister } from '../import-a-register/sv.js';
import { keepConsents } from '../keep-consents/sv.js';
import { leaveANetwork } from '../leave-a-network/sv.js';
import { lookAfterAGroup } from '../look-after-a-group/sv.js';
import { lookAfterANetwork } from '../look-after-a-network/sv.js';
import { lookAfterTheMail } from '../look-after-the-mail/sv.js';
import { myProfile } from '../my-profile/sv.js';
import { mySettings } from '../my-settings/sv.js';
import { offerAndAsk } from '../offer-and-ask/sv.js';
import { openAGroup } from '../open-a-group/sv.js';
import { readAnOrganisation } from '../read-an-organisation/sv.js';
import { readAProfile } from '../read-a-profile/sv.js';
import { readDemoMail } from '../read-demo-mail/sv.js';
import { readMyNotices } from '../read-my-notices/sv.js';
import { inTasks as refusals } from '../refusals/in-tasks/sv.js';
import { register } from '../register/sv.js';
import { resetAPassword } from '../reset-a-password/sv.js';
import { reviewTheYear } from '../review-the-year/sv.js';
import { runAnEnquiry } from '../run-an-enquiry/sv.js';
import { runAProgramme } from '../run-a-programme/sv.js';
import { schoolMap } from '../school-map/sv.js';
import { searchEverything } from '../search/sv.js';
import { shareAGroup } from '../share-a-group/sv.js';
import { startALightGroup } from '../start-a-light-group/sv.js';
import { startANetwork } from '../start-a-network/sv.js';
import { slowADiscussionDown } from '../slow-a-discussion-down/sv.js';
import { movePosts } from '../move-posts/sv.js';
import { sumUpADiscussion } from '../sum-up-a-discussion/sv.js';
import { teaching } from '../teaching/sv.js';
import { write } from '../write/sv.js';
import { writeTheWeeklyLetter } from '../write-the-weekly-letter/sv.js';
import { browseTheBank } from '../browse-the-bank/sv.js';
import { readAResource } from '../read-a-resource/sv.js';
import { writeAResource } from '../write-a-resource/sv.js';
import { giveFurther } from '../give-further/sv.js';
import { takeOverChanges } from '../take-over-changes/sv.js';
import { resource } from '../resource/sv.js';

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
};
