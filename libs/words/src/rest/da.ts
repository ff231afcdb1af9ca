// The texts in Danish of the tasks; one line an area.
import { acceptAnInvitation } from '../accept-an-invitation/da.js';
import { activateANetwork } from '../activate-a-network/da.js';
import { addAPartner } from '../add-a-partner/da.js';
import { affiliation } from '../affiliation/da.js';
import { agreeActions } from '../agree-actions/da.js';
import { agreeOnACharter } from '../agree-on-a-charter/da.js';
import { askForAResource } from '../ask-for-a-resource/da.js';
import { answerAProposal } from '../answer-a-proposal/da.js';
import { applyToANetwork } from '../apply-to-a-network/da.js';
import { becomeAdministrator } from '../become-administrator/da.js';
import { decideInAGroup } from '../decide-in-a-group/da.js';
import { draft } from '../draft/da.js';
import { findAColleague } from '../find-a-colleague/da.js';
import { findANetwork } from '../find-a-network/da.js';
import { findASchool } from '../find-a-school/da.js';
import { following } from '../following/da.js';
import { form } from '../form/da.js';
import { goOnOrClose } from '../go-on-or-close/da.js';
import { handOverASeat } from '../hand-over-a-seat/da.js';
import { invitePeople } from '../invite-people/da.js';
import { importARegister } from '../import-a-register/da.js';
import { keepConsents } from '../keep-consents/da.js';
import { leaveANetwork } from '../leave-a-network/da.js';
import { lookAfterAGroup } from '../look-after-a-group/da.js';
import { lookAfterANetwork } from '../look-after-a-network/da.js';
import { lookAfterTheMail } from '../look-after-the-mail/da.js';
import { myProfile } from '../my-profile/da.js';
import { mySettings } from '../my-settings/da.js';
import { offerAndAsk } from '../offer-and-ask/da.js';
import { openAGroup } from '../open-a-group/da.js';
import { readAnOrganisation } from '../read-an-organisation/da.js';
import { readAProfile } from '../read-a-profile/da.js';
import { readDemoMail } from '../read-demo-mail/da.js';
import { readMyNotices } from '../read-my-notices/da.js';
import { inTasks as refusals } from '../refusals/in-tasks/da.js';
import { register } from '../register/da.js';
import { resetAPassword } from '../reset-a-password/da.js';
import { reviewTheYear } from '../review-the-year/da.js';
import { runAnEnquiry } from '../run-an-enquiry/da.js';
import { runAProgramme } from '../run-a-programme/da.js';
import { schoolMap } from '../school-map/da.js';
import { searchEverything } from '../search/da.js';
import { shareAGroup } from '../share-a-group/da.js';
import { startALightGroup } from '../start-a-light-group/da.js';
import { startANetwork } from '../start-a-network/da.js';
import { slowADiscussionDown } from '../slow-a-discussion-down/da.js';
import { movePosts } from '../move-posts/da.js';
import { sumUpADiscussion } from '../sum-up-a-discussion/da.js';
import { teaching } from '../teaching/da.js';
import { write } from '../write/da.js';
import { writeTheWeeklyLetter } from '../write-the-weekly-letter/da.js';
import { browseTheBank } from '../browse-the-bank/da.js';
import { readAResource } from '../read-a-resource/da.js';
import { writeAResource } from '../write-a-resource/da.js';
import { giveFurther } from '../give-further/da.js';
import { takeOverChanges } from '../take-over-changes/da.js';
import { resource } from '../resource/da.js';

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
