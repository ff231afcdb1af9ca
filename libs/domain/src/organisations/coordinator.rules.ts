// A school is not taken over: when an invited coordinator may speak for a school (decisions.md).

/** Who sent an invitation, seen from the organisation that it is for. */
export type Inviter = 'administrator' | 'facilitator' | 'own_organisation' | 'co_leader';

export interface CoordinatorFacts {
  readonly invitedBy: Inviter;
  readonly email: string;
  /** From `websiteDomain`; null when the register's website proves nothing. */
  readonly websiteDomain: string | null;
  /** Whether other schools of the register have their website under the same domain. */
  readonly domainIsShared: boolean;
}

const publicMailProviders: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.dk', 'hotmail.com', 'hotmail.co.uk', 'hotmail.dk'],
  ...['hotmail.se', 'live.com', 'live.co.uk', 'live.dk', 'live.se', 'msn.com', 'yahoo.com', 'yahoo.co.uk', 'yahoo.dk'],
  ...['yahoo.se', 'ymail.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'aol.co.uk', 'btinternet.com'],
  ...['btopenworld.com', 'btconnect.com', 'sky.com', 'virginmedia.com', 'virgin.net', 'talktalk.net', 'ntlworld.com'],
  ...['blueyonder.co.uk', 'tiscali.co.uk', 'freeserve.co.uk', 'orange.net', 'plus.com', 'proton.me', 'protonmail.com'],
  ...['gmx.com', 'gmx.net', 'gmx.co.uk', 'mail.com', 'mail.dk', 'fastmail.com', 'zoho.com', 'jubii.dk', 'ofir.dk'],
  ...['stofanet.dk', 'tdcadsl.dk', 'telia.com', 'tele2.se', 'spray.se', 'comhem.se', 'bredband.net', 'mail.ru'],
]);

/** The domain that a website proves to be the school's own; null for a page under someone else's site. */
export const websiteDomain = (website: string | null): string | null => {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)$/.exec(website ?? '')?.[1];
  return host && !publicMailProviders.has(host) ? host : null;
};

const isAtDomain = (email: string, domain: string): boolean => {
  const mailDomain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return !publicMailProviders.has(mailDomain) && (mailDomain === domain || mailDomain.endsWith(`.${domain}`));
};

/**
 * Whether an accepted coordinator speaks for the organisation. Somebody from outside who invites is believed only when
 * the address is at the website's own domain; otherwise a facilitator has to confirm first.
 */
export const coordinatorTakesEffect = (facts: CoordinatorFacts): boolean =>
  facts.invitedBy !== 'co_leader' ||
  (facts.websiteDomain !== null && !facts.domainIsShared && isAtDomain(facts.email, facts.websiteDomain));
