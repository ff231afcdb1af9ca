// Who may know of programmes: their public facts are for everyone who has come in.
import type { Actor } from '../actor.js';
import { allow, type Verdict } from '../verdict.js';

export const canReadProgrammes = (_actor: Actor): Verdict => allow;
