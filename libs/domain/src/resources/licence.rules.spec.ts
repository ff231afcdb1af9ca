// What each licence allows, and what an adaptation of it may be given on under.
import fc from 'fast-check';
import { audiences, isWiderThan } from './audience.rules.js';
import {
  addressOfLicence,
  licenceReaches,
  type Licence,
  licences,
  licencesOfAdaptation,
  termsOf,
} from './licence.rules.js';

const anyLicence = fc.constantFrom(...licences);

it.each<[Licence, readonly Licence[]]>([
  ['cc0', licences],
  ['cc_by', licences.filter((licence) => licence !== 'cc0')],
  ['ogl', ['ogl', ...licences.filter((licence) => !['cc0', 'ogl'].includes(licence))]],
  ['mit', ['mit', ...licences.filter((licence) => !['cc0', 'mit'].includes(licence))]],
  ['cc_by_sa', ['cc_by_sa']],
  ['cc_by_nc', ['cc_by_nc', 'cc_by_nc_sa', 'network', 'network_as_is']],
  ['cc_by_nc_sa', ['cc_by_nc_sa']],
  ['cc_by_nd', []],
  ['network', ['network', 'network_as_is']],
  ['network_as_is', []],
])('what is under %s', (origin, expected) => expect(licencesOfAdaptation(origin)).toEqual(expected));

it('forbids adapting to what carries no derivatives, and only to that', () => {
  expect(licences.filter((licence) => licencesOfAdaptation(licence).length === 0)).toEqual(
    licences.filter((licence) => !termsOf(licence).mayAdapt),
  );
});

it('never loses, along any chain of adaptations, a duty that the first of it carries', () => {
  fc.assert(
    fc.property(anyLicence, fc.array(fc.nat(), { maxLength: 6 }), (first, choices) => {
      let last = first;
      for (const choice of choices) {
        const free = licencesOfAdaptation(last);
        if (free.length > 0) last = free[choice % free.length]!;
      }
      const [from, to] = [termsOf(first), termsOf(last)];
      expect(!from.mustCredit || to.mustCredit).toBe(true);
      expect(from.maySell || !to.maySell).toBe(true);
      expect(isWiderThan(to.reach, from.reach)).toBe(false);
      if (from.sameLicence) expect(last).toBe(first);
    }),
  );
});

it('lets what is for the network go no further', () => {
  expect(audiences.filter((audience) => licenceReaches('network', audience))).toEqual(['me', 'school', 'network']);
  expect(audiences.every((audience) => licenceReaches('cc_by', audience))).toBe(true);
});

it('says where the text of every licence stands that anybody may be given, and each stands elsewhere', () => {
  const inPublic = licences.filter((licence) => termsOf(licence).reach === 'public');
  expect(licences.filter((licence) => addressOfLicence(licence) !== null)).toEqual(inPublic);
  const addresses = inPublic.map((licence) => new URL(addressOfLicence(licence)!).href);
  expect(new Set(addresses).size).toBe(inPublic.length);
});
