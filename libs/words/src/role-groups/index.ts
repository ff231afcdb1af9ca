// The groups that follow a role, in every language.
import { da } from './da.js';
import { en, type RoleGroupWords } from './en.js';
import { sv } from './sv.js';

export const roleGroupWords: Readonly<Record<'en' | 'da' | 'sv', RoleGroupWords>> = { en, da, sv };
