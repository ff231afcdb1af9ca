// The texts in English that the door and home need; one line an area.
import { home } from '../home/en.js';
import { myNetworks } from '../my-networks/en.js';
import { network } from '../network/en.js';
import { atFirst as refusals } from '../refusals/at-first/en.js';
import { school } from '../school/en.js';
import { shell } from '../shell/en.js';
import { signIn } from '../sign-in/en.js';
import { talkInAGroup } from '../talk-in-a-group/en.js';

export const first = {
  home,
  myNetworks,
  network,
  refusals,
  school,
  shell,
  signIn,
  talkInAGroup,
} as const;
