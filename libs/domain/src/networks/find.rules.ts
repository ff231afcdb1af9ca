// Why a network fits what somebody looks for: facts in, reasons out, the nearest first. A list of networks reads them.
import type { SchoolPhase } from '../organisations/establishment.rules.js';
import { beginsOneOf, type Searched, wordsOfText, wordsToFindSchool } from '../organisations/school-words.rules.js';
import type { NetworkWords } from './network.rules.js';

/** What is looked for; null, or no words, where nothing was asked. */
export interface SoughtNetwork {
  /** Each begins a word of the network, or of an organisation in it. */
  readonly words: readonly string[];
  /** Each begins a word of its learning focus. */
  readonly focus: readonly string[];
  /** A local authority or municipality. */
  readonly place: string | null;
  readonly phase: SchoolPhase | null;
}

/** An organisation that has said yes. */
export interface FoundMember extends Searched {
  readonly phase: SchoolPhase | null;
}

export const networkFitCodes = ['name', 'focus', 'purpose', 'member', 'place', 'phase'] as const;
export type NetworkFitCode = (typeof networkFitCodes)[number];

export interface NetworkFit {
  readonly code: NetworkFitCode;
  /** The organisation, or the authority. */
  readonly name?: string;
  /** The organisation's. */
  readonly town?: string | null;
  readonly phase?: SchoolPhase;
  /** Of how many of its organisations it is true, where it is true of organisations. */
  readonly members?: number;
}

/** The registers keep two kinds of middle school apart; whoever looks for one means both. */
const MIDDLE: readonly SchoolPhase[] = ['middle_deemed_primary', 'middle_deemed_secondary'];

/** What one can look for by phase. */
export const soughtPhases = [
  'nursery',
  'primary',
  'middle_deemed_primary',
  'secondary',
  'all_through',
  'sixteen_plus',
] as const satisfies readonly SchoolPhase[];

/** Every phase that is meant by one of `soughtPhases`. */
export const phasesMeant = (phase: SchoolPhase): readonly SchoolPhase[] => (MIDDLE.includes(phase) ? MIDDLE : [phase]);

/** In the network's own words first, then in its organisations; empty only where nothing was asked. */
export function whyItFits(
  sought: SoughtNetwork,
  { name, learningFocus, purpose }: NetworkWords,
  members: readonly FoundMember[],
): readonly NetworkFit[] {
  const [ofName, ofFocus, ofPurpose] = [name, learningFocus, purpose].map(wordsOfText);
  const isIn = (words: readonly string[] | undefined) => (word: string) => beginsOneOf(word, words ?? []);
  const inName = sought.words.filter(isIn(ofName));
  const inFocus = [...sought.focus, ...sought.words].filter(isIn(ofFocus));
  const beside = sought.words.filter((word) => !inName.includes(word) && !inFocus.includes(word));
  const inPurpose = beside.filter(isIn(ofPurpose));
  const own = { name: inName, focus: inFocus, purpose: inPurpose } as const;
  const left = beside.filter((word) => !inPurpose.includes(word));
  return [
    ...(['name', 'focus', 'purpose'] as const).filter((code) => own[code].length > 0).map((code) => ({ code })),
    ...fitsOfMembers(left, members),
    ...fitOfPlace(sought.place, members),
    ...fitOfPhase(sought.phase, members),
  ];
}

/** One organisation for the words that the network itself does not have: the one with most of them, until all are told. */
function fitsOfMembers(words: readonly string[], members: readonly FoundMember[]): readonly NetworkFit[] {
  const fits = members
    .map((member) => {
      const own = wordsToFindSchool(member);
      return { member, found: words.filter((word) => beginsOneOf(word, own)) };
    })
    .filter(({ found }) => found.length > 0)
    .sort((one, other) => other.found.length - one.found.length);
  const [best] = fits;
  if (best === undefined) return [];
  const alike = fits.filter(({ found }) => best.found.every((word) => found.includes(word)));
  const left = words.filter((word) => !best.found.includes(word));
  const { name, town } = best.member;
  return [{ code: 'member', name, town, members: alike.length }, ...fitsOfMembers(left, members)];
}

function fitOfPlace(place: string | null, members: readonly FoundMember[]): readonly NetworkFit[] {
  const there = members.filter(({ laName }) => laName === place).length;
  return place === null || there === 0 ? [] : [{ code: 'place', name: place, members: there }];
}

function fitOfPhase(phase: SchoolPhase | null, members: readonly FoundMember[]): readonly NetworkFit[] {
  if (phase === null) return [];
  const meant = phasesMeant(phase);
  const there = members.filter((member) => member.phase !== null && meant.includes(member.phase)).length;
  return there === 0 ? [] : [{ code: 'phase', phase, members: there }];
}
