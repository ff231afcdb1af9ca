// Every text of the screens in English; one line an area.
import { mySettings } from './my-settings/en.js';
import { openAGroup } from './open-a-group/en.js';
import { refusals } from './refusals/en.js';
import { resetAPassword } from './reset-a-password/en.js';
import { shell } from './shell/en.js';
import { signIn } from './sign-in/en.js';
import { talkInAGroup } from './talk-in-a-group/en.js';

export const en = { mySettings, openAGroup, refusals, resetAPassword, shell, signIn, talkInAGroup } as const;

export type Words = typeof en;
