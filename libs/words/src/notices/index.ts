// The notices in every language: whoever tells somebody something does so in the reader's.
import { da } from './da.js';
import { en, type NoticeWords } from './en.js';
import { sv } from './sv.js';

export type { NoticeWords };

export const noticeWords = { en, da, sv } as const;
