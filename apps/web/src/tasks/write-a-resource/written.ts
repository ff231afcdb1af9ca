// A resource as a form has it, and as the API takes it.
import {
  RESOURCE_LENGTHS,
  RESOURCE_LINKS_MOST,
  RESOURCE_MINUTES_MOST,
  UNIT_GOAL_LENGTH,
  UNIT_GOALS_MOST,
} from '@sixfold/domain';
import { safeLink } from '@sixfold/rich-text';
import type { DocumentOfResource } from '../../parts/resource/whole-resource.js';
import { phaseWords, subjectWords } from '../../parts/teaching/teaching-words.js';
import { hasLength } from '../../platform/page/has-length.js';
import { levelWords } from '../../parts/resource/level-words.js';
import type { DocumentToSend } from './write-a-resource.graphql.js';

export interface Written {
  title: string;
  purpose: string;
  /** Empty for none, as a form has it. */
  subject: string;
  phase: string;
  yearGroups: string[];
  language: string;
  levels: string[];
  minutes: string;
  /** One link a line: its address, then what it is. */
  links: string;
  /** One a line. */
  goals: string;
}

/** What is not a field of the form. */
export type Texts = Pick<DocumentOfResource, 'steps' | 'materials' | 'parts' | 'isCollection'>;

export const writtenOf = (document: DocumentOfResource): Written => ({
  title: document.title,
  purpose: document.purpose,
  subject: document.subject ?? '',
  phase: document.phase ?? '',
  yearGroups: document.yearGroups.map(String),
  language: document.language,
  levels: [...document.levels],
  minutes: document.minutes === null ? '' : String(document.minutes),
  links: document.links.map(({ address, title }) => `${address} ${title}`).join('\n'),
  goals: document.goals.join('\n'),
});

export const textsOf = ({ steps, materials, parts, isCollection }: DocumentOfResource): Texts => ({
  ...{ steps, materials, parts, isCollection },
});

export const nothingWritten = (language: string): Written => ({
  ...{ title: '', purpose: '', subject: '', phase: '', yearGroups: [], levels: [], minutes: '', links: '' },
  goals: '',
  language,
});

export const isTime = (minutes: string): boolean =>
  minutes.trim() === '' || (/^\d{1,4}$/u.test(minutes.trim()) && isWithin(Number(minutes)));

const isWithin = (minutes: number) => minutes >= 1 && minutes <= RESOURCE_MINUTES_MOST;

/** Null when a line does not begin with an address that a reader can be sent to. */
export function linksIn(written: string): DocumentToSend['links'] | null {
  const lines = written.split('\n').map((line) => line.trim());
  const links = lines.filter(Boolean).map((line) => {
    const [address = '', ...words] = line.split(/\s+/u);
    return { address, title: words.join(' ') || address };
  });
  const isLink = ({ address, title }: { address: string; title: string }) =>
    /^https?:/u.test(address) &&
    safeLink(address) !== null &&
    hasLength(address, RESOURCE_LENGTHS.linkAddress) &&
    hasLength(title, RESOURCE_LENGTHS.linkTitle);
  return links.length <= RESOURCE_LINKS_MOST && links.every(isLink) ? links : null;
}

/** Null when one is too long or too short, or there are too many. */
export function goalsIn(written: string): string[] | null {
  const goals = written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return goals.length <= UNIT_GOALS_MOST && goals.every((goal) => hasLength(goal, UNIT_GOAL_LENGTH)) ? goals : null;
}

export const toSend = (written: Written, { steps, materials, parts, isCollection }: Texts): DocumentToSend => ({
  title: written.title,
  purpose: written.purpose,
  subject: subjectWords.find((word) => word === written.subject) ?? null,
  phase: phaseWords.find((word) => word === written.phase) ?? null,
  yearGroups: written.yearGroups.map(Number),
  language: written.language,
  levels: levelWords.filter((word) => written.levels.includes(word)),
  minutes: written.minutes.trim() === '' ? null : Number(written.minutes),
  links: linksIn(written.links) ?? [],
  goals: goalsIn(written.goals) ?? [],
  ...{ steps, materials },
  parts: parts.map(({ id }) => id),
  reasons: parts.flatMap(({ id, why }) => (why === null || why.trim() === '' ? [] : [{ id, why }])),
  isCollection: isCollection && parts.length > 0,
});
