// Refusals of the room of safeguarding, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { safeguarding as english } from './en.js';

export const safeguarding: Translated<typeof english> = {
  CONSENT_KEPT_BY_SCHOOL:
    'Samtycken förs av skolans koordinator och rektor. Ge dem den underskrivna blanketten; här kan du se om den är registrerad.',
  CONSENT_DAY_NOT_ACCEPTED:
    'Välj dagen då samtycket gavs: senast i dag, och högst två år tillbaka. Är det äldre behöver man fråga igen.',
  CONSENT_END_NOT_ACCEPTED:
    'Välj en sista dag från i dag och högst tre år efter att samtycket gavs. Därefter frågar man igen.',
};
