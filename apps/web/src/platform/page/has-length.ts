// Whether what somebody wrote is as long as the API takes it.

export interface Length {
  readonly least: number;
  readonly most: number;
}

/** In characters as people count them, without the blanks around. */
export function hasLength(text: string, { least, most }: Length): boolean {
  const { length } = [...text.trim()];
  return length >= least && length <= most;
}
