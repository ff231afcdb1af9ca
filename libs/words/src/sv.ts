// Every text of the screens in Swedish; one line an area.
import type { Translated } from './catalogue.js';
import type { Words } from './en.js';
import { mySettings } from './my-settings/sv.js';
import { openAGroup } from './open-a-group/sv.js';
import { refusals } from './refusals/sv.js';
import { resetAPassword } from './reset-a-password/sv.js';
import { shell } from './shell/sv.js';
import { signIn } from './sign-in/sv.js';
import { talkInAGroup } from './talk-in-a-group/sv.js';

export const sv: Translated<Words> = { mySettings, openAGroup, refusals, resetAPassword, shell, signIn, talkInAGroup };
