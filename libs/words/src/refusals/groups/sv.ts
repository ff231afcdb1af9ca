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
  GROUP_ASK_FIRST: 'Man kommer med i gruppen genom att fråga. Skriv en rad till de sammankallande; de svarar dig.',
  GROUP_ANSWER_WAITS: 'Du har redan frågat, och de sammankallande har inte svarat än. De har fått veta det.',
  GROUP_BY_INVITATION:
    'Man kommer med i gruppen när man blir inbjuden. Be någon av de sammankallande att bjuda in dig; de står på gruppens sida.',
  GROUP_NO_NEED_TO_ASK:
    'Du behöver inte fråga: du är med i gruppen eller kan gå med på en gång. Ladda om sidan för att se vilket.',
  GROUP_ADMISSION_ANSWERED:
    'Det har besvarats eller tagits tillbaka under tiden. Ladda om sidan för att se hur det står till.',
  PERSON_AT_GROUP_DOOR:
    'Det finns redan en förfrågan eller en inbjudan mellan personen och gruppen. Svara på den, eller vänta på svaret.',
  PERSON_NOT_OF_NETWORK:
    'Personen hör inte, eller inte längre, till en skola i nätverket. Grupper är för folk från nätverkets skolor och partner.',
  PEOPLE_NOT_OF_NETWORK:
    'Alla du valde hör inte till en skola i nätverket. Börja gruppen med dem som gör det; sedan kan medledarna dela den med de andras nätverk.',
  PERSON_IN_GROUP: 'Personen är redan med i gruppen.',
  PERSON_NOT_IN_GROUP: 'Bara någon som är med i gruppen kan vara sammankallande. Bjud in personen först.',
  CONVENORS_ONLY: 'Det gör gruppens sammankallande. De står på gruppens sida: fråga någon av dem.',
  GROUP_HAS_CONVENOR: 'Gruppen har en sammankallande igen. Ladda om sidan för att se vem.',
  GROUP_CLOSED:
    'Gruppen är stängd: det som skrivits går att läsa, och inget nytt skrivs. De sammankallande och medledarna kan öppna den igen.',
  GROUP_WITHOUT_PROGRAMME:
    'Nätverket hör inte till något program, så det finns inga facilitatorer som kunde läsa med. Dess grupper läses av sina egna.',
  GROUP_SHARED_ALREADY:
    'Nätverket har redan gruppen, eller har fått frågan och inte svarat än. Gruppens sida visar hur det står till.',
  GROUP_SHARING_CHANGED:
    'Någon har svarat, tagit tillbaka eller avslutat det under tiden. Ladda om sidan för att se hur det står till.',
  SHARED_BY_OWN_NETWORK:
    'Det är nätverket som gruppen hör till som frågar andra. De sammankallande och medledarna står på gruppens sida: fråga någon av dem.',
  GROUP_FOLLOWS_ROLE:
    'Vilka som är med i den här gruppen följer av deras roll: den som har rollen är med så länge den varar, och medledarna är sammankallande. Ingen läggs till, tas bort eller utses för hand. Saknas en roll eller är den inaktuell? Skolans koordinator rättar det på skolans sida.',
};
