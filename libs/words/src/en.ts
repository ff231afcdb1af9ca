// Every text of the screens in English; one line an area.
import { mySettings } from './my-settings/en.js';
import { refusals } from './refusals/en.js';
import { resetAPassword } from './reset-a-password/en.js';
import { shell } from './shell/en.js';
import { signIn } from './sign-in/en.js';

export const en = { mySettings, refusals, resetAPassword, shell, signIn } as const;

export type Words = typeof en;
