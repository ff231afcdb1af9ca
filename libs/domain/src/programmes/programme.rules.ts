// What makes a programme (product.md, rule 4): its name, its years, what it is for, and the money of one year.
export const PROGRAMME_NAME_LENGTH = { least: 3, most: 120 } as const;
export const PROGRAMME_SCOPE_MOST = 2_000;
export const PROGRAMME_YEARS_MOST = 15;

/** Rule 4: the most that a network is given in one year, in whole units of the programme's currency. */
export const YEARLY_CEILING = { usual: 50_000, most: 100_000_000 } as const;

export const currencies = ['GBP', 'EUR', 'DKK', 'SEK', 'NOK'] as const;
export type Currency = (typeof currencies)[number];

export interface ProgrammeWords {
  readonly name: string;
  readonly scope: string;
  /** First and last day, as YYYY-MM-DD. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly yearlyCeiling: number;
}

/** What is wrong with one part of a programme, with the limits that its words need. */
export interface ProgrammeFault {
  readonly code:
    | 'PROGRAMME_NAME_NOT_ACCEPTED'
    | 'PROGRAMME_SCOPE_TOO_LONG'
    | 'PROGRAMME_YEARS_NOT_ACCEPTED'
    | 'YEARLY_CEILING_NOT_ACCEPTED';
  readonly field: keyof ProgrammeWords;
  readonly least: number;
  readonly most: number;
}

export function programmeFaults({ name, scope, startsOn, endsOn, yearlyCeiling }: ProgrammeWords) {
  const faults: readonly (ProgrammeFault & { readonly isFault: boolean })[] = [
    {
      code: 'PROGRAMME_NAME_NOT_ACCEPTED',
      field: 'name',
      ...PROGRAMME_NAME_LENGTH,
      isFault: name.trim().length < PROGRAMME_NAME_LENGTH.least || name.length > PROGRAMME_NAME_LENGTH.most,
    },
    {
      code: 'PROGRAMME_SCOPE_TOO_LONG',
      field: 'scope',
      least: 0,
      most: PROGRAMME_SCOPE_MOST,
      isFault: scope.length > PROGRAMME_SCOPE_MOST,
    },
    {
      code: 'PROGRAMME_YEARS_NOT_ACCEPTED',
      field: 'endsOn',
      least: 0,
      most: PROGRAMME_YEARS_MOST,
      isFault: !areYears(startsOn, endsOn),
    },
    {
      code: 'YEARLY_CEILING_NOT_ACCEPTED',
      field: 'yearlyCeiling',
      least: 0,
      most: YEARLY_CEILING.most,
      isFault: !Number.isInteger(yearlyCeiling) || yearlyCeiling < 0 || yearlyCeiling > YEARLY_CEILING.most,
    },
  ];
  return faults
    .filter(({ isFault }) => isFault)
    .map(({ code, field, least, most }): ProgrammeFault => ({ code, field, least, most }));
}

function areYears(startsOn: string, endsOn: string): boolean {
  if (!isDay(startsOn) || !isDay(endsOn) || endsOn <= startsOn) return false;
  const latest = `${Number(startsOn.slice(0, 4)) + PROGRAMME_YEARS_MOST}${startsOn.slice(4)}`;
  return endsOn <= latest;
}

/** Whether the calendar has it: JavaScript takes the 31st of February for a day in March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
