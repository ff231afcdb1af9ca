// Every register that Sixfold can take in.
import { denmark } from './denmark.register.js';
import { england } from './england.register.js';
import type { RegisterName } from './establishment.rules.js';
import type { Register } from './register.js';
import { sweden } from './sweden.register.js';
import { wales } from './wales.register.js';

export const registers: Readonly<Record<RegisterName, Register>> = { england, wales, denmark, sweden };
