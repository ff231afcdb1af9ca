// How groups that follow a role are called at first, in Danish.
import type { RoleGroupWords } from './en.js';

export const da: RoleGroupWords = {
  heads: {
    name: 'Alle skoleledere',
    purpose:
      'Her tænker lederne af netværkets skoler sammen: hvad de beslutter, hvad de har brug for, og hvad de kan låne hinanden.',
  },
  co_leaders: {
    name: 'Medledere',
    purpose: 'Her planlægger de, der leder netværket, og giver videre til dem, der leder det næste gang.',
  },
};
