// Refusals of the room of enquiries, in Danish.
import type { Translated } from '../../catalogue.js';
import type { enquiries as english } from './en.js';

export const enquiries: Translated<typeof english> = {
  ENQUIRY_FOR_OWN_ORGANISATION:
    'Du deltager for en skole eller partner, som du selv hører til, og som er med i netværket. Vælg en af dine.',
  ENQUIRY_NEEDS_ACTIVE_NETWORK:
    'Netværket er ikke i gang nu, så dets undersøgelser bliver stående og kan læses. Medlederne ved, hvad netværket mangler.',
  ENQUIRY_MEMBERS_ONLY: 'Det gør de, der deltager i undersøgelsen. Gå med først: ét klik, så kan du.',
  ENQUIRY_ETHICS_FIRST:
    'Bliv enige om hvordan, før noget bliver indsamlet: det står øverst i undersøgelsen og tager et minut.',
  ENQUIRY_ROUNDS_FULL: 'Begynd efter {{most}} runder en ny undersøgelse med det spørgsmål, I har nu.',
  EXPECTATIONS_FULL: 'En runde rummer {{most}} formodninger og ændringer. Tag en ud, eller gå en runde til.',
  EVIDENCE_SAYS_NOTHING: 'Skriv, hvad du så, vedhæft det, eller skriv, hvad eleven sagde: arket er tomt endnu.',
  CONTRIBUTION_OF_ANOTHER: 'Kun den, der har tilføjet det, kan tage det ud. Spørg vedkommende.',
  CONFIRMED_BY_ANOTHER_SCHOOL:
    'Hvor stærk den er, bekræftes af en, der deltager for en anden skole. Bed en af dem se på den.',
  PUPILS_OF_OWN_SCHOOL_ONLY:
    'Du kan vise elever fra den skole, du deltager for, og hvis samtykker den fører. Udelad de andre, eller fortæl det, så ingen elev kan kendes på det.',
  CONSENT_OF_SCHOOL_MISSING:
    'Skolen har ikke sagt ja til, at dette af {{name}} vises. Spørg dens koordinator eller skoleleder, eller udelad eleven og skriv uden navn, hvem det var, fx “en elev i 4. klasse”.',
  CONSENT_OF_GUARDIAN_MISSING:
    'Ingen forælder eller værge til {{name}} har sagt ja til, at dette vises. Spørg efter den underskrevne blanket på skolens kontor, eller udelad eleven og skriv uden navn, hvem det var, fx “en elev i 4. klasse”.',
  CONSENT_OF_PUPIL_MISSING:
    '{{name}} har ikke sagt ja til, at dette vises. Spørg, og lad skolen registrere det, eller udelad eleven og skriv uden navn, hvem det var, fx “en elev i 8. klasse”.',
};
