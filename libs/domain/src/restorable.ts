// How long an act can be undone: what was taken back stands again as it was, without anything being asked anew.

/** For how long what was taken back can be restored as it stood, in minutes; after that it is asked anew. */
export const RESTORABLE_MINUTES = 15;

export const isRestorable = (takenBackAt: Date, now: Date): boolean =>
  now.getTime() - takenBackAt.getTime() <= RESTORABLE_MINUTES * 60_000;
