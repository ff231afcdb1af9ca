// Every text of the screens in Danish; one line an area.
import type { Translated } from './catalogue.js';
import type { Words } from './en.js';
import { acceptAnInvitation } from './accept-an-invitation/da.js';
import { activateANetwork } from './activate-a-network/da.js';
import { addAPartner } from './add-a-partner/da.js';
import { affiliation } from './affiliation/da.js';
import { agreeOnACharter } from './agree-on-a-charter/da.js';
import { answerAProposal } from './answer-a-proposal/da.js';
import { applyToANetwork } from './apply-to-a-network/da.js';
import { becomeAdministrator } from './become-administrator/da.js';
import { draft } from './draft/da.js';
import { findAColleague } from './find-a-colleague/da.js';
import { findASchool } from './find-a-school/da.js';
import { goOnOrClose } from './go-on-or-close/da.js';
import { handOverASeat } from './hand-over-a-seat/da.js';
import { home } from './home/da.js';
import { invitePeople } from './invite-people/da.js';
import { importARegister } from './import-a-register/da.js';
import { leaveANetwork } from './leave-a-network/da.js';
import { lookAfterANetwork } from './look-after-a-network/da.js';
import { lookAfterTheMail } from './look-after-the-mail/da.js';
import { myNetworks } from './my-networks/da.js';
import { myProfile } from './my-profile/da.js';
import { mySettings } from './my-settings/da.js';
import { network } from './network/da.js';
import { openAGroup } from './open-a-group/da.js';
import { readAProfile } from './read-a-profile/da.js';
import { readDemoMail } from './read-demo-mail/da.js';
import { readMyNotices } from './read-my-notices/da.js';
import { refusals } from './refusals/da.js';
import { register } from './register/da.js';
import { resetAPassword } from './reset-a-password/da.js';
import { reviewTheYear } from './review-the-year/da.js';
import { runAProgramme } from './run-a-programme/da.js';
import { school } from './school/da.js';
import { shell } from './shell/da.js';
import { signIn } from './sign-in/da.js';
import { startANetwork } from './start-a-network/da.js';
import { talkInAGroup } from './talk-in-a-group/da.js';
import { teaching } from './teaching/da.js';
import { write } from './write/da.js';
import { writeTheWeeklyLetter } from './write-the-weekly-letter/da.js';

export const da: Translated<Words> = {
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
