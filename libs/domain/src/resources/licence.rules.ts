// Under which licence a resource is given on, what each allows, and under which an adaptation may be.
import { isWiderThan, type Audience } from './audience.rules.js';

export const licences = [
  'cc0',
  'cc_by',
  'cc_by_sa',
  'cc_by_nc',
  'cc_by_nc_sa',
  'cc_by_nd',
  'ogl',
  'mit',
  'network',
  'network_as_is',
] as const;
export type Licence = (typeof licences)[number];

/** What most staff work is given on under. */
export const USUAL_LICENCE: Licence = 'cc_by';

export interface LicenceTerms {
  /** The widest circle that may be given it. */
  readonly reach: Audience;
  readonly mayAdapt: boolean;
  readonly mustCredit: boolean;
  readonly maySell: boolean;
  /** An adaptation is given on under the same licence. */
  readonly sameLicence: boolean;
}

const free: LicenceTerms = { reach: 'public', mayAdapt: true, mustCredit: true, maySell: true, sameLicence: false };
const amongUs: LicenceTerms = { ...free, reach: 'network', maySell: false };

const terms: Readonly<Record<Licence, LicenceTerms>> = {
  cc0: { ...free, mustCredit: false },
  cc_by: free,
  cc_by_sa: { ...free, sameLicence: true },
  cc_by_nc: { ...free, maySell: false },
  cc_by_nc_sa: { ...free, maySell: false, sameLicence: true },
  cc_by_nd: { ...free, mayAdapt: false },
  ogl: free,
  mit: free,
  network: amongUs,
  network_as_is: { ...amongUs, mayAdapt: false },
};

export const termsOf = (licence: Licence): LicenceTerms => terms[licence];

export const licenceReaches = (licence: Licence, audience: Audience): boolean =>
  !isWiderThan(audience, terms[licence].reach);

/**
 * Rule 10: under which an adaptation of something may be given on, its own licence first; empty where that forbids
 * adapting. What asks for credit is never given away without, what may not be sold stays so, what is for the network
 * does not leave it, and share-alike is inherited.
 */
export function licencesOfAdaptation(origin: Licence): readonly Licence[] {
  const from = terms[origin];
  if (!from.mayAdapt) return [];
  if (from.sameLicence) return [origin];
  const others = licences.filter((licence) => licence !== origin && keeps(from, terms[licence]));
  return [origin, ...others];
}

const keeps = (from: LicenceTerms, to: LicenceTerms): boolean =>
  (!from.mustCredit || to.mustCredit) && (from.maySell || !to.maySell) && !isWiderThan(to.reach, from.reach);

const CREATIVE_COMMONS = 'https://creativecommons.org/licenses';

/** Where its whole text stands; null of what is no public licence. */
const addresses: Readonly<Record<Licence, string | null>> = {
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  cc_by: `${CREATIVE_COMMONS}/by/4.0/`,
  cc_by_sa: `${CREATIVE_COMMONS}/by-sa/4.0/`,
  cc_by_nc: `${CREATIVE_COMMONS}/by-nc/4.0/`,
  cc_by_nc_sa: `${CREATIVE_COMMONS}/by-nc-sa/4.0/`,
  cc_by_nd: `${CREATIVE_COMMONS}/by-nd/4.0/`,
  ogl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  mit: 'https://opensource.org/license/mit',
  network: null,
  network_as_is: null,
};

export const addressOfLicence = (licence: Licence): string | null => addresses[licence];
