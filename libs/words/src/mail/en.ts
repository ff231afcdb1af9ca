// Every text of the mail in English; one line an area.
export const en = {} as const;

export type MailWords = typeof en;
