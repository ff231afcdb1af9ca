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
  GROUP_ASK_FIRST: 'Man kommer med i gruppen ved at spørge. Skriv et par ord til tovholderne; de svarer dig.',
  GROUP_ANSWER_WAITS: 'Du har allerede spurgt, og tovholderne har ikke svaret endnu. De har fået besked.',
  GROUP_BY_INVITATION:
    'Man kommer med i gruppen, når man bliver inviteret. Bed en af tovholderne om at invitere dig; de står på gruppens side.',
  GROUP_NO_NEED_TO_ASK:
    'Du behøver ikke spørge: Du er med i gruppen eller kan gå med med det samme. Genindlæs siden for at se hvad.',
  GROUP_ADMISSION_ANSWERED:
    'Der er svaret i mellemtiden, eller det er taget tilbage. Genindlæs siden for at se, hvordan det står.',
  PERSON_AT_GROUP_DOOR:
    'Der ligger allerede en forespørgsel eller en invitation mellem personen og gruppen. Svar på den, eller vent på svaret.',
  PERSON_NOT_OF_NETWORK:
    'Personen hører ikke, eller ikke længere, til en skole i netværket. Grupper er for folk fra netværkets skoler og partnere.',
  PEOPLE_NOT_OF_NETWORK:
    'Ikke alle, du valgte, hører til en skole i netværket. Begynd gruppen med dem, der gør; bagefter kan medlederne dele den med de andres netværk.',
  PERSON_IN_GROUP: 'Personen er allerede med i gruppen.',
  PERSON_NOT_IN_GROUP: 'Kun en, der er med i gruppen, kan være tovholder. Inviter personen først.',
  CONVENORS_ONLY: 'Det gør gruppens tovholdere. De står på gruppens side: Spørg en af dem.',
  GROUP_HAS_CONVENOR: 'Gruppen har fået en tovholder igen. Genindlæs siden for at se hvem.',
  GROUP_CLOSED:
    'Gruppen er lukket: Det skrevne kan læses, og intet nyt bliver skrevet. Tovholderne og medlederne kan åbne den igen.',
  GROUP_WITHOUT_PROGRAMME:
    'Netværket hører ikke til et program, så der er ingen facilitatorer, der kunne læse med. Dets grupper læses af deres egne.',
  GROUP_SHARED_ALREADY:
    'Netværket har allerede gruppen, eller er blevet spurgt og har ikke svaret endnu. Gruppens side viser, hvordan det står.',
  GROUP_SHARING_CHANGED:
    'Nogen har svaret, taget det tilbage eller stoppet det i mellemtiden. Genindlæs siden for at se, hvordan det står.',
  SHARED_BY_OWN_NETWORK:
    'Det er det netværk, gruppen hører til, der spørger andre. Tovholderne og medlederne står på gruppens side: Spørg en af dem.',
  GROUP_FOLLOWS_ROLE:
    'Hvem der er med i denne gruppe, følger af deres rolle: Den, der har rollen, er med, så længe den varer, og medlederne er tovholdere. Ingen føjes til, fjernes eller udpeges i hånden. Mangler en rolle, eller er den forældet? Skolens koordinator retter det på skolens side.',
};
