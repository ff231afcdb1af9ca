// Texts of the task "go on or close", in Swedish.
import type { Translated } from '../catalogue.js';
import type { goOnOrClose as english } from './en.js';

export const goOnOrClose: Translated<typeof english> = {
  title: 'Hur nätverket fortsätter',
  lead: 'Det bestämmer de två medledarna. Nätverket behåller allt det har.',
  ended: 'Nätverket har nått sin sista dag. Det som skrivits går fortfarande att läsa.',
  goOn: {
    title: 'Den sista dagen',
    lapsedTitle: 'Fortsätt informellt',
    lapsedText:
      'Utan program kan nätverket fortsätta med två organisationer eller fler, till en dag som ni väljer. Arbetsgrupperna öppnas igen.',
    save: 'Behåll den här dagen',
    goOnInformally: 'Fortsätt till dess',
    done: 'Dagen är vald.',
  },
  programme: {
    title: 'Gå med i ett program',
    text: 'Med sex skolor, två medledare och ett lärandefokus kan det bli ett programnätverk: i fyra år, med stöd.',
    lead: 'Det behövs två medledare från organisationerna och ett lärandefokus.',
    join: 'Gå med i programmet',
    done: 'Nätverket är nu med i programmet.',
  },
  close: {
    title: 'Stäng nätverket',
    text: 'Då går det att läsa, men inget nytt skrivs. Den andra medledaren och de som leder programmet får veta det.',
    reason: 'Varför?',
    reasonHint: 'Det står på nätverkets sida. En mening räcker.',
    act: 'Stäng nätverket',
  },
  closed: {
    title: '{{network}} är stängt',
    text: 'Du kan ångra i {{minutes}} minuter.',
    undo: 'Ångra: öppna det igen',
  },
};
