// How often one can wish to be mailed, in the order of the choices.
import type { MyNoticeSettingsDocument } from './mail-to-me.graphql.js';
import type { ResultOf } from '../../platform/graphql.js';

export type MailWish = ResultOf<typeof MyNoticeSettingsDocument>['myNoticeSettings']['mail'];

export const mailWishes = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NONE'] as const satisfies readonly MailWish[];
