// Refusals of the room of networks, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { networks as english } from './en.js';

export const networks: Translated<typeof english> = {
  STAFF_OF_A_SCHOOL_NEEDED:
    'Ett nätverk startas av någon som arbetar på en av skolorna. Be först din skolas koordinator att bjuda in dig.',
  LEARNING_FOCUS_TOO_LONG: 'Lärandefokus är för långt. Säg det med högst {{most}} tecken.',
  NETWORK_NAME_NOT_ACCEPTED: 'Namnet behöver {{least}} till {{most}} tecken.',
  PURPOSE_NOT_ACCEPTED: 'Skriv vad nätverket är till för, med högst {{most}} tecken.',
  NETWORK_NOT_FORMING:
    'Nätverket håller inte längre på att bildas, så det går inte att ändra. Ladda om sidan och se hur det står.',
  NETWORK_NOT_READY: 'Något saknas ännu innan nätverket kan aktiveras. Vid varje punkt står vad du kan göra.',
  NETWORK_NOT_INFORMAL:
    'Nätverket är inte ett informellt nätverk som pågår, så det går inte nu. Ladda om sidan och se hur det står.',
  NETWORK_HAS_ENDED: 'Nätverket är redan slut. Det går att läsa som det är.',
  NETWORK_NOT_CLOSED: 'Nätverket är inte stängt. Ladda om sidan och se hur det står.',
  END_DATE_NOT_ACCEPTED: 'Välj en dag efter i dag och högst {{years}} år framåt.',
  PROGRAMME_OR_END_DATE_NEEDED: 'Säg antingen vilket program nätverket hör till eller vilken dag det slutar.',
  NETWORK_NOT_AT_WORK:
    'Nätverket arbetar inte, så det kan inte ändras på det här sättet. Ladda om sidan för att se var det står.',
  NETWORK_TAKES_NO_MEMBERS: 'Nätverket tar inte med några nya skolor längre. Ladda om sidan för att se var det står.',
  NETWORK_TAKES_NO_APPLICATIONS:
    'Nätverket tar inte emot ansökningar just nu. Leta efter ett annat eller fråga medledarna.',
  SCHOOL_HAS_APPLIED: 'Skolan har redan ansökt. Vänta på medledarnas svar, eller ta tillbaka ansökan.',
  APPLICATION_ALREADY_ANSWERED:
    'Ansökan har besvarats eller tagits tillbaka under tiden. Ladda om sidan och se hur det står.',
  CO_LEADERS_ONLY: 'Det gör nätverkets två medledare. Fråga någon av dem.',
  SCHOOL_CLOSED: 'Registret säger att skolan är stängd. Leta upp den skola som har tagit över.',
  SCHOOL_ALREADY_ASKED: 'Skolan är redan tillfrågad. Den står i listan med det som den väntar på.',
  SCHOOL_HERE_BY_OTHER_REGISTER:
    'Skolan står i två register och har redan sin plats här genom det andra. Den räknas en gång; leta upp den i listan.',
  SCHOOL_HAS_A_COORDINATOR: 'Nu kan någon på skolan svara, så ingen behöver bjudas in. Vänta på svaret.',
  FIRST_COORDINATOR_ALREADY_INVITED: 'Skolans första koordinator är redan inbjuden. Vänta tills personen kommer.',
  COORDINATOR_OF_THE_SCHOOL_NEEDED:
    'Det är koordinatorn eller rektorn som svarar för en skola. Be någon av dem att titta på det.',
  PROPOSAL_ALREADY_ANSWERED: 'Någon har svarat för skolan under tiden. Ladda om sidan och se svaret.',
  REASON_NEEDED: 'Skriv varför, med {{least}} till {{most}} tecken. En mening räcker.',
  BOTH_SEATS_TAKEN:
    'Båda platserna är upptagna. Ta först tillbaka ett öppet erbjudande om du vill erbjuda platsen till någon annan.',
  PERSON_HAS_A_SEAT: 'Personen har redan en av de två platserna. Välj någon annan.',
  PERSON_OF_NO_MEMBER_SCHOOL:
    'Platserna är till för personer på skolor som har sagt ja. Välj någon av dem eller vänta på skolans svar.',
  SEAT_ALREADY_ANSWERED:
    'Erbjudandet har besvarats eller tagits tillbaka under tiden. Ladda om sidan och se hur det står.',
  LEAD_CANNOT_CHANGE: 'Nätverket har nått sitt slut, så ledningen ändras inte längre.',
  SUCCESSOR_ALREADY_ASKED:
    'Du har redan frågat en efterträdare. Vänta på svaret, eller ta tillbaka erbjudandet och fråga någon annan.',
  LAST_CO_LEADER:
    'Då skulle ingen leda nätverket längre. Lämna över din plats i stället, eller säg att du vet vad det innebär.',
  NOMINATE_SELF_OR_OWN_STAFF:
    'Du kan föreslå dig själv och, om du svarar för en medlemsskola, de som arbetar där. Be en medledare att erbjuda platsen till andra.',
  FACILITATOR_NEEDED: 'Det gör en facilitator i programmet. Fråga den som leder ert.',
  TOO_LATE_TO_RESTORE: 'Det går att ångra i {{minutes}} minuter, och de har gått. Frågan behöver ställas på nytt.',
  NETWORK_ONLY_READ: 'Nätverket har nått sitt slut: det går att läsa, men inget nytt skrivs.',
  FOCUS_REASON_NEEDED:
    'Säg på en rad varför fokus ändras, med {{least}} till {{most}} tecken. De som kommer senare vill gärna veta.',
  DRAFT_WRITTEN_MEANWHILE:
    '{{name}} har skrivit här under tiden. Inget är förlorat: titta på det först och välj sedan vad som ska stå.',
  DRAFT_GONE: 'Utkastet har publicerats under tiden. Ladda om sidan för att se hur det står till.',
  CHARTER_CHANGED: 'En nyare version har publicerats under tiden. Läs den och tacka sedan ja.',
  REVIEW_NOT_COMPLETE: 'Varje rubrik behöver ett svar och en mening. Rubriker som saknas: {{missing}}.',
  NOTHING_TO_REVIEW:
    'Ni har redan sett tillbaka på året, eller så är tiden förbi. Ladda om sidan för att se hur det står till.',
};
