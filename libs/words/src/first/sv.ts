// The texts in Swedish that the door and home need; one line an area.
import { home } from '../home/sv.js';
import { myNetworks } from '../my-networks/sv.js';
import { network } from '../network/sv.js';
import { atFirst as refusals } from '../refusals/at-first/sv.js';
import { school } from '../school/sv.js';
import { shell } from '../shell/sv.js';
import { signIn } from '../sign-in/sv.js';
import { talkInAGroup } from '../talk-in-a-group/sv.js';

export const first = {
  home,
  myNetworks,
  network,
  refusals,
  school,
  shell,
  signIn,
  talkInAGroup,
};
