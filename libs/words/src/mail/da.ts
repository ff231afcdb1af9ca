// Every text of the mail in Danish; one line an area.
import type { Translated } from '../catalogue.js';
import type { MailWords } from './en.js';

export const da: Translated<MailWords> = {};
