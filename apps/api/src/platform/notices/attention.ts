// How a person wants to be mailed: what they have set, or else what holds for everybody who speaks their language.
import { DEFAULT_ATTENTION, type MailWish, type QuietTimes } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import type { NoticeSettingsEntity } from './notice-settings.entity.js';

export type Attention = Omit<NoticeSettingsEntity, 'personId' | 'person'>;

export const DEFAULT_SETTINGS: Attention = { ...DEFAULT_ATTENTION, timeZone: null };

const TIME_ZONES: Readonly<Record<Language, string>> = {
  en: 'Europe/London',
  da: 'Europe/Copenhagen',
  sv: 'Europe/Stockholm',
};

/** A person's settings, and where it differs, their wish for one network. */
export interface SettingsOfPerson {
  readonly personId: string;
  readonly settings: Attention | null;
  readonly networkWish: MailWish | null;
}

export const wishOf = ({ settings, networkWish }: SettingsOfPerson): MailWish =>
  networkWish ?? (settings ?? DEFAULT_SETTINGS).mail;

export function quietTimesOf({ settings }: SettingsOfPerson, language: Language): QuietTimes {
  const { timeZone, ...quiet } = settings ?? DEFAULT_SETTINGS;
  return { ...quiet, timeZone: timeZone ?? TIME_ZONES[language] };
}
