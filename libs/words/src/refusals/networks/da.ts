// Refusals of the room of networks, in Danish.
import type { Translated } from '../../catalogue.js';
import type { networks as english } from './en.js';

export const networks: Translated<typeof english> = {
  STAFF_OF_A_SCHOOL_NEEDED:
    'Et netværk startes af en, der arbejder på en af skolerne. Bed først din skoles koordinator om at invitere dig.',
  LEARNING_FOCUS_TOO_LONG: 'Læringsfokus er for langt. Sig det med højst {{most}} tegn.',
  NETWORK_NAME_NOT_ACCEPTED: 'Navnet skal have {{least}} til {{most}} tegn.',
  PURPOSE_NOT_ACCEPTED: 'Skriv, hvad netværket er til for, med højst {{most}} tegn.',
  NETWORK_NOT_FORMING:
    'Netværket er ikke længere under dannelse, så det kan ikke ændres mere. Genindlæs siden, og se, hvordan det står.',
  NETWORK_NOT_READY: 'Der mangler stadig noget, før netværket kan aktiveres. Ved hvert punkt står, hvad du kan gøre.',
  NETWORK_NOT_INFORMAL:
    'Netværket er ikke et uformelt netværk i gang, så det kan ikke lade sig gøre nu. Genindlæs siden, og se, hvordan det står.',
  NETWORK_HAS_ENDED: 'Netværket er allerede slut. Det kan læses, som det er.',
  NETWORK_NOT_CLOSED: 'Netværket er ikke lukket. Genindlæs siden, og se, hvordan det står.',
  END_DATE_NOT_ACCEPTED: 'Vælg en dag efter i dag og højst {{years}} år frem.',
  PROGRAMME_OR_END_DATE_NEEDED: 'Sig enten, hvilket program netværket hører til, eller hvilken dag det slutter.',
  NETWORK_NOT_AT_WORK:
    'Netværket arbejder ikke, så det kan ikke ændres på denne måde. Indlæs siden igen for at se, hvor det står.',
  NETWORK_TAKES_NO_MEMBERS: 'Netværket tager ikke flere skoler med. Indlæs siden igen for at se, hvor det står.',
  NETWORK_TAKES_NO_APPLICATIONS:
    'Netværket tager ikke imod ansøgninger lige nu. Find et andet, eller spørg medlederne.',
  SCHOOL_HAS_APPLIED: 'Skolen har allerede ansøgt. Vent på svar fra medlederne, eller træk ansøgningen tilbage.',
  APPLICATION_ALREADY_ANSWERED:
    'Ansøgningen er besvaret eller trukket tilbage i mellemtiden. Genindlæs siden, og se, hvordan det står.',
  CO_LEADERS_ONLY: 'Det gør netværkets to medledere. Spørg en af dem.',
  SCHOOL_CLOSED: 'Registret siger, at skolen er lukket. Find den skole, der er kommet i stedet.',
  SCHOOL_ALREADY_ASKED: 'Skolen er allerede spurgt. Den står på listen med det, den venter på.',
  SCHOOL_HERE_BY_OTHER_REGISTER:
    'Skolen står i to registre og har allerede sin plads her gennem det andet. Den tæller én gang; find den på listen.',
  SCHOOL_HAS_A_COORDINATOR: 'Nu kan nogen på skolen svare, så ingen behøver at blive inviteret. Vent på svaret.',
  FIRST_COORDINATOR_ALREADY_INVITED: 'Skolens første koordinator er allerede inviteret. Vent, til vedkommende kommer.',
  COORDINATOR_OF_THE_SCHOOL_NEEDED:
    'Det er koordinatoren eller skolelederen, der svarer for en skole. Bed en af dem om at se på det.',
  PROPOSAL_ALREADY_ANSWERED: 'Der er svaret for skolen i mellemtiden. Genindlæs siden, og se svaret.',
  REASON_NEEDED: 'Skriv hvorfor, med {{least}} til {{most}} tegn. En sætning er nok.',
  BOTH_SEATS_TAKEN:
    'Begge pladser er optaget. Træk først et åbent tilbud tilbage, hvis du vil tilbyde pladsen til en anden.',
  PERSON_HAS_A_SEAT: 'Personen har allerede en af de to pladser. Vælg en anden.',
  PERSON_OF_NO_MEMBER_SCHOOL:
    'Pladserne er for folk fra skoler, der har sagt ja. Vælg en af dem, eller vent på den skoles svar.',
  SEAT_ALREADY_ANSWERED:
    'Tilbuddet er besvaret eller trukket tilbage i mellemtiden. Genindlæs siden, og se, hvordan det står.',
  LEAD_CANNOT_CHANGE: 'Netværket er slut, så der kommer ikke længere nye medledere.',
  SUCCESSOR_ALREADY_ASKED:
    'Du har allerede spurgt en efterfølger. Vent på svaret, eller træk tilbuddet tilbage, og spørg en anden.',
  LAST_CO_LEADER:
    'Så ville ingen lede netværket længere. Giv din plads videre i stedet, eller sig, at du ved, hvad det betyder.',
  NOMINATE_SELF_OR_OWN_STAFF:
    'Du kan foreslå dig selv og, hvis du svarer for en medlemsskole, dem, der arbejder der. Bed en medleder om at tilbyde pladsen til andre.',
  FACILITATOR_NEEDED: 'Det gør en facilitator i programmet. Spørg den, der leder jeres.',
  TOO_LATE_TO_RESTORE: 'Det kan fortrydes i {{minutes}} minutter, og de er gået. Der skal spørges på ny.',
  NETWORK_ONLY_READ: 'Netværket er nået til sin ende: det kan læses, og der skrives intet nyt.',
  FOCUS_REASON_NEEDED:
    'Sig på én linje, hvorfor fokus ændres, med {{least}} til {{most}} tegn. De, der kommer senere, vil gerne vide det.',
  DRAFT_WRITTEN_MEANWHILE:
    '{{name}} har skrevet her imens. Intet er gået tabt: se på det først, og vælg så, hvad der skal stå.',
  DRAFT_GONE: 'Udkastet er blevet offentliggjort imens. Genindlæs siden for at se, hvordan det står.',
  CHARTER_CHANGED: 'En nyere version er blevet offentliggjort imens. Læs den, og sig så ja.',
  REVIEW_NOT_COMPLETE: 'Hver overskrift skal have et svar og en sætning. Overskrifter, der mangler: {{missing}}.',
  NOTHING_TO_REVIEW:
    'Der er allerede set tilbage på året, eller tiden er gået. Genindlæs siden for at se, hvordan det står.',
};
