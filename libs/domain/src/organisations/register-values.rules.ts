// How single values of a register are read: dates in both written forms, numbers, postcodes, websites.

/** What a cell said: nothing, a value, or something that cannot be read. */
export type Reading<T> = { readonly ok: true; readonly value: T | null } | { readonly ok: false };

const nothing = { ok: true, value: null } as const;
const unreadable = { ok: false } as const;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day written dd-mm-yyyy or dd/mm/yyyy, as yyyy-mm-dd. A day that is in no calendar cannot be read. */
export const readDate = (text: string): Reading<string> => {
  if (text === '') return nothing;
  const parts = /^(\d{2})([-/])(\d{2})\2(\d{4})$/.exec(text);
  if (!parts) return unreadable;
  const [day, month, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const exists = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? { ok: true, value: `${parts[4]}-${parts[3]}-${parts[1]}` } : unreadable;
};

/** A whole number from 0 to 9,999,999. */
export const readWholeNumber = (text: string): Reading<number> => {
  if (text === '') return nothing;
  return /^\d{1,7}$/.test(text) ? { ok: true, value: Number(text) } : unreadable;
};

/** A British postcode in its usual form ("NR31 0AB"); anything else is kept as it was written. */
export const readPostcode = (text: string): string | null => {
  const parts = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(text.toUpperCase().replaceAll(/\s/g, ''));
  return parts ? `${parts[1]} ${parts[2]}` : text || null;
};

/** A website's address with its scheme; null when what the register says is no web address. */
export const readWebsite = (text: string): string | null => {
  const parts =
    /^(?:(https?):\/{0,2})?([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+)(\/\S*)?$/i.exec(text);
  if (!parts) return null;
  const [, scheme = 'http', host = '', path = ''] = parts;
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${path === '/' ? '' : path}`;
};
