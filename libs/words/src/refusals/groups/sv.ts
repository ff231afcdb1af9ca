// Refusals of the room of working groups, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { groups as english } from './en.js';

export const groups: Translated<typeof english> = {
  GROUP_NEEDS_ACTIVE_NETWORK:
    'Nätverket är inte igång just nu, så inget nytt börjar i dess grupper. Det som skrivits går att läsa; medledarna vet vad nätverket saknar.',
  GROUP_NAME_TAKEN:
    'Nätverket har redan en grupp som heter ”{{name}}”. Gå med i den, eller välj ett namn som skiljer dem åt.',
  JOIN_FOR_OWN_ORGANISATION:
    'Du kan gå med för en av dina egna skolor som är med i nätverket. Ladda om sidan för att se vilken.',
};
