// How single values of a register are read: dates in all written forms, numbers, postcodes, websites.

/** What a cell said: nothing, a value, or something that cannot be read. */
export type Reading<T> = { readonly ok: true; readonly value: T | null } | { readonly ok: false };

const nothing = { ok: true, value: null } as const;
const unreadable = { ok: false } as const;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day written dd-mm-yyyy, dd/mm/yyyy or yyyy-mm-dd, as yyyy-mm-dd. A day that is in no calendar cannot be read. */
export const readDate = (text: string): Reading<string> => {
  if (text === '') return nothing;
  const [, early, , late] = /^(\d{2})([-/])(\d{2})\2\d{4}$/.exec(text) ?? [];
  const day = early && late ? `${text.slice(-4)}-${late}-${early}` : text;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return unreadable;
  const [year = 0, month = 0, inMonth = 0] = parts.slice(1).map(Number);
  const exists = year >= 1000 && month >= 1 && month <= 12 && inMonth >= 1 && inMonth <= daysIn(year, month);
  return exists ? { ok: true, value: day } : unreadable;
};

/** A whole number from 0 to 9,999,999. */
export const readWholeNumber = (text: string): Reading<number> => {
  if (text === '') return nothing;
  return /^\d{1,7}$/.test(text) ? { ok: true, value: Number(text) } : unreadable;
};

/** Degrees from -180 to 180, written with a decimal comma or point. */
export const readDegrees = (text: string): Reading<number> => {
  if (text === '') return nothing;
  const degrees = /^-?\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  return Math.abs(degrees) <= 180 ? { ok: true, value: degrees } : unreadable;
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
