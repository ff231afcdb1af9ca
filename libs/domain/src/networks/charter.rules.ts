// Which version of its network's charter a school stands by.

export interface CharterOfSchool {
  /** When the school said yes to the network, and with it to the version of that moment. */
  readonly joinedAt: Date;
  /** The newest version that somebody accepted for the school since; null when nobody did. */
  readonly accepted: CharterAcceptance | null;
}

export interface CharterAcceptance {
  readonly version: number;
  readonly at: Date;
}

export interface PublishedCharter {
  readonly version: number;
  readonly publishedAt: Date;
}

/** The newest version that the school accepted, by joining or since; null when there was none when it joined. */
export function acceptanceOf(
  school: CharterOfSchool,
  published: readonly PublishedCharter[],
): CharterAcceptance | null {
  const { joinedAt, accepted } = school;
  const byJoining = Math.max(
    0,
    ...published.filter(({ publishedAt }) => publishedAt <= joinedAt).map(({ version }) => version),
  );
  if (accepted !== null && accepted.version >= byJoining) return accepted;
  return byJoining === 0 ? null : { version: byJoining, at: joinedAt };
}
