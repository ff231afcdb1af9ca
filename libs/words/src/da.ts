// Every text of the screens in Danish; one line an area.
import type { Translated } from './catalogue.js';
import type { Words } from './en.js';
import { mySettings } from './my-settings/da.js';
import { openAGroup } from './open-a-group/da.js';
import { refusals } from './refusals/da.js';
import { resetAPassword } from './reset-a-password/da.js';
import { shell } from './shell/da.js';
import { signIn } from './sign-in/da.js';
import { talkInAGroup } from './talk-in-a-group/da.js';

export const da: Translated<Words> = { mySettings, openAGroup, refusals, resetAPassword, shell, signIn, talkInAGroup };
