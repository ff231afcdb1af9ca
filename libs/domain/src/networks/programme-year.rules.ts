// The years of a programme network, counted from the day of its activation (product.md, rule 4).

/** Product rule 4: so many years the programme accompanies a network. */
export const PROGRAMME_YEARS = 4;

/** What `programmeYearOf` says of all time after the last programme year. */
export const AFTER_THE_YEARS = PROGRAMME_YEARS + 1;

/** The moment at which a programme year ends and the next begins: a whole number of calendar years after the activation. */
export function endOfProgrammeYear(activatedAt: Date, year: number): Date {
  const end = new Date(activatedAt);
  end.setUTCFullYear(activatedAt.getUTCFullYear() + year);
  return end;
}

/** 1 to 4, or AFTER_THE_YEARS; null for a network that has not been activated. */
export function programmeYearOf(activatedAt: Date | null, now: Date): number | null {
  if (activatedAt === null) return null;
  let year = 1;
  while (year <= PROGRAMME_YEARS && endOfProgrammeYear(activatedAt, year) <= now) year += 1;
  return year;
}
