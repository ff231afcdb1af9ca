// Refusals of the room of safeguarding, in Danish.
import type { Translated } from '../../catalogue.js';
import type { safeguarding as english } from './en.js';

export const safeguarding: Translated<typeof english> = {
  CONSENT_KEPT_BY_SCHOOL:
    'Samtykker føres af skolens koordinator og skoleleder. Giv dem den underskrevne blanket; her kan du se, om den er registreret.',
  CONSENT_DAY_NOT_ACCEPTED:
    'Vælg den dag, samtykket blev givet: senest i dag, og højst to år tilbage. Er det ældre, skal der spørges igen.',
  CONSENT_END_NOT_ACCEPTED:
    'Vælg en sidste dag fra i dag og højst tre år efter, at samtykket blev givet. Derefter spørges der igen.',
};
