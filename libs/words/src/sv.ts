// Every text of the screens in Swedish; one line an area.
import type { Translated } from './catalogue.js';
import type { Words } from './en.js';
import { acceptAnInvitation } from './accept-an-invitation/sv.js';
import { activateANetwork } from './activate-a-network/sv.js';
import { addAPartner } from './add-a-partner/sv.js';
import { affiliation } from './affiliation/sv.js';
import { agreeOnACharter } from './agree-on-a-charter/sv.js';
import { answerAProposal } from './answer-a-proposal/sv.js';
import { applyToANetwork } from './apply-to-a-network/sv.js';
import { becomeAdministrator } from './become-administrator/sv.js';
import { draft } from './draft/sv.js';
import { findAColleague } from './find-a-colleague/sv.js';
import { findASchool } from './find-a-school/sv.js';
import { goOnOrClose } from './go-on-or-close/sv.js';
import { handOverASeat } from './hand-over-a-seat/sv.js';
import { home } from './home/sv.js';
import { invitePeople } from './invite-people/sv.js';
import { importARegister } from './import-a-register/sv.js';
import { leaveANetwork } from './leave-a-network/sv.js';
import { lookAfterANetwork } from './look-after-a-network/sv.js';
import { lookAfterTheMail } from './look-after-the-mail/sv.js';
import { myNetworks } from './my-networks/sv.js';
import { myProfile } from './my-profile/sv.js';
import { mySettings } from './my-settings/sv.js';
import { network } from './network/sv.js';
import { openAGroup } from './open-a-group/sv.js';
import { readAProfile } from './read-a-profile/sv.js';
import { readDemoMail } from './read-demo-mail/sv.js';
import { readMyNotices } from './read-my-notices/sv.js';
import { refusals } from './refusals/sv.js';
import { register } from './register/sv.js';
import { resetAPassword } from './reset-a-password/sv.js';
import { reviewTheYear } from './review-the-year/sv.js';
import { runAProgramme } from './run-a-programme/sv.js';
import { school } from './school/sv.js';
import { shell } from './shell/sv.js';
import { signIn } from './sign-in/sv.js';
import { startANetwork } from './start-a-network/sv.js';
import { talkInAGroup } from './talk-in-a-group/sv.js';
import { teaching } from './teaching/sv.js';
import { write } from './write/sv.js';
import { writeTheWeeklyLetter } from './write-the-weekly-letter/sv.js';

export const sv: Translated<Words> = {
  acceptAnInvitation,
  activateANetwork,
  addAPartner,
  affiliation,
  agreeOnACharter,
  answerAProposal,
  applyToANetwork,
  becomeAdministrator,
  draft,
  findAColleague,
  findASchool,
  goOnOrClose,
  handOverASeat,
  home,
  invitePeople,
  importARegister,
  leaveANetwork,
  lookAfterANetwork,
  lookAfterTheMail,
  myNetworks,
  myProfile,
  mySettings,
  network,
  openAGroup,
  readAProfile,
  readDemoMail,
  readMyNotices,
  refusals,
  register,
  resetAPassword,
  reviewTheYear,
  runAProgramme,
  school,
  shell,
  signIn,
  startANetwork,
  talkInAGroup,
  teaching,
  write,
  writeTheWeeklyLetter,
};
