// Refusals of the room of working groups, in Danish.
import type { Translated } from '../../catalogue.js';
import type { groups as english } from './en.js';

export const groups: Translated<typeof english> = {
  GROUP_NEEDS_ACTIVE_NETWORK:
    'Netværket er ikke i gang lige nu, så intet nyt begynder i dets grupper. Det skrevne kan stadig læses; medlederne ved, hvad netværket mangler.',
  GROUP_NAME_TAKEN:
    'Netværket har allerede en gruppe, der hedder »{{name}}«. Vær med i den, eller vælg et navn, der skiller dem ad.',
  JOIN_FOR_OWN_ORGANISATION:
    'Du kan være med for en af dine egne skoler, der er med i netværket. Genindlæs siden for at se hvilken.',
};
