// Texter om sammanfattningen ovanför ett samtal, på svenska.
import type { Translated } from '../catalogue.js';
import type { sumUpADiscussion as english } from './en.js';

export const sumUpADiscussion: Translated<typeof english> = {
  title: 'Sammanfattning',
  open: 'Skriv en sammanfattning',
  options: 'Val för sammanfattningen',
  change: 'Ändra den',
  clear: 'Ta bort den',
  cleared: 'Sammanfattningen är borttagen.',
  sheet: 'Vad alla ska läsa först',
  submit: 'Sätt den överst',
  put: 'Den står överst.',
  cancel: 'Låt den stå som den var',
  clearedMeanwhile: 'Sammanfattningen har tagits bort under tiden. Din kan fortfarande få stå där.',
  later_one: 'Skriven före det senaste inlägget',
  later_other: 'Skriven före de senaste {{count}} inläggen',
  laterMany: 'Skriven före de senaste {{count}} inläggen och fler därtill',
  showAll: 'Läs alltihop',
  showLess: 'Vik ihop den',
  earlier: 'Vad som stod förut',
  noEarlier: 'Så har den stått från början.',
};
