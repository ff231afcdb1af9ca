// Every text of the screens in English; one line an area.
import { acceptAnInvitation } from './accept-an-invitation/en.js';
import { activateANetwork } from './activate-a-network/en.js';
import { addAPartner } from './add-a-partner/en.js';
import { affiliation } from './affiliation/en.js';
import { agreeOnACharter } from './agree-on-a-charter/en.js';
import { answerAProposal } from './answer-a-proposal/en.js';
import { applyToANetwork } from './apply-to-a-network/en.js';
import { becomeAdministrator } from './become-administrator/en.js';
import { draft } from './draft/en.js';
import { findAColleague } from './find-a-colleague/en.js';
import { findASchool } from './find-a-school/en.js';
import { goOnOrClose } from './go-on-or-close/en.js';
import { handOverASeat } from './hand-over-a-seat/en.js';
import { home } from './home/en.js';
import { invitePeople } from './invite-people/en.js';
import { importARegister } from './import-a-register/en.js';
import { leaveANetwork } from './leave-a-network/en.js';
import { lookAfterANetwork } from './look-after-a-network/en.js';
import { lookAfterTheMail } from './look-after-the-mail/en.js';
import { myNetworks } from './my-networks/en.js';
import { myProfile } from './my-profile/en.js';
import { mySettings } from './my-settings/en.js';
import { network } from './network/en.js';
import { openAGroup } from './open-a-group/en.js';
import { readAProfile } from './read-a-profile/en.js';
import { readDemoMail } from './read-demo-mail/en.js';
import { readMyNotices } from './read-my-notices/en.js';
import { refusals } from './refusals/en.js';
import { register } from './register/en.js';
import { resetAPassword } from './reset-a-password/en.js';
import { reviewTheYear } from './review-the-year/en.js';
import { runAProgramme } from './run-a-programme/en.js';
import { school } from './school/en.js';
import { shell } from './shell/en.js';
import { signIn } from './sign-in/en.js';
import { startANetwork } from './start-a-network/en.js';
import { talkInAGroup } from './talk-in-a-group/en.js';
import { teaching } from './teaching/en.js';
import { write } from './write/en.js';
import { writeTheWeeklyLetter } from './write-the-weekly-letter/en.js';

export const en = {
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
} as const;

export type Words = typeof en;
