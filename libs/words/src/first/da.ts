// The texts in Danish that the door and home need; one line an area.
import { home } from '../home/da.js';
import { myNetworks } from '../my-networks/da.js';
import { network } from '../network/da.js';
import { atFirst as refusals } from '../refusals/at-first/da.js';
import { school } from '../school/da.js';
import { shell } from '../shell/da.js';
import { signIn } from '../sign-in/da.js';
import { talkInAGroup } from '../talk-in-a-group/da.js';

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
