// Every text of the mail in Swedish; one line an area.
import type { Translated } from '../catalogue.js';
import type { MailWords } from './en.js';

export const sv: Translated<MailWords> = {};
