// Refusals of the room of discussions, in Danish.
import type { Translated } from '../../catalogue.js';
import type { discussions as english } from './en.js';

export const discussions: Translated<typeof english> = {
  JOIN_GROUP_FIRST:
    'Samtalen hører til en arbejdsgruppe i dit netværk. Bliv medlem af gruppen for at læse med og deltage.',
  CONVENOR_NEEDED:
    'Kun den, der skrev indlægget, gruppens tovholdere og de af netværkets medledere, der er med i gruppen, kan fjerne det. Spørg en af dem.',
  PINNED_BY_CONVENOR:
    'Kun gruppens tovholdere og de af netværkets medledere, der er med i gruppen, kan fastgøre indlæg. Spørg en af dem.',
  LED_BY_CONVENOR:
    'Hvad der står over en samtale, bestemmer gruppens tovholdere og de af netværkets medledere, der er med i gruppen. Spørg en af dem.',
  POST_TOO_EARLY:
    'Denne samtale går i et roligere tempo: der er en pause mellem to af dine indlæg. Der er ikke noget i vejen med dine ord. Send dem igen, når pausen er ovre.',
  MOVED_BY_CONVENOR:
    'Kun en af gruppens tovholdere eller en medleder af netværket, der er med i gruppen, kan flytte indlæg. Spørg en af dem.',
  MOVE_NEEDS_PLACE: 'Sig, hvor indlæggene skal hen: Vælg en samtale, eller skriv titlen på en ny.',
  MOVE_INTO_ITSELF: 'Indlæggene står allerede i denne samtale. Vælg en anden.',
  MOVE_INTO_OTHER_GROUP:
    'Indlæg bliver i deres gruppe, hvor de samme mennesker kan læse dem. Vælg en samtale i denne gruppe.',
  MOVE_KEEPS_WORK:
    'Et af indlæggene beder gruppen om at beslutte noget eller siger, hvem der gør hvad. Det bliver, hvor det er: Vælg kun de andre.',
  MOVE_OF_ANOTHER: 'En anden har flyttet indlæggene. Bed dem om at fortryde det, eller flyt selv indlæggene tilbage.',
  MOVE_TOO_LATE_TO_UNDO: 'Det kan ikke længere fortrydes. Vælg indlæggene, hvor de står nu, og flyt dem tilbage.',
  POSTS_CHANGED_MEANWHILE: 'Nogle af indlæggene er blevet fjernet eller flyttet imens. Se efter igen, og vælg på ny.',
  POST_MOVED: 'Indlægget er flyttet til en anden samtale. Åbn det der.',
  DISCUSSION_MOVED: 'Indlæggene i denne samtale står nu i en anden. Skriv der: Intet af dit er gået tabt.',
  SUMMARY_TOO_LONG: 'Et sammendrag rummer højst {{most}} tegn. Udelad det, som indlæggene selv fortæller.',
  SUMMARY_WRITTEN_MEANWHILE:
    '{{name}} har ændret sammendraget imens. Intet af dit er gået tabt: se på det først, og vælg så, hvad der skal stå.',
  STARTER_NEEDED:
    'Kun den, der startede samtalen, gruppens tovholdere og de af netværkets medledere, der er med i gruppen, kan sige, hvad der gav svaret. Spørg en af dem.',
  POST_OF_ANOTHER: 'Kun den, der skrev indlægget, kan ændre ordene. Svar med et indlæg, du selv skriver.',
  POST_REMOVED: 'Indlægget er fjernet, så ordene kan ikke længere ændres eller læses. Skriv et nyt.',
  POST_REMOVED_BY_ANOTHER: 'En anden har fjernet indlægget. Bed dem om at sætte det tilbage.',
  TEXT_EMPTY: 'Der er ingen ord i endnu. Skriv noget først.',
  TEXT_TOO_LONG: 'Det er mere, end et indlæg kan rumme. Del det i to.',
  TEXT_TOO_NESTED: 'Lister og citater ligger for dybt inde i hinanden. Ryk de inderste et trin ud.',
  TEXT_TOO_MANY_FILES: 'Der er mere end ti filer i dette. Fjern nogle, eller send dem i et andet indlæg.',
  TEXT_LINK_UNSAFE:
    'Et af linkene fører et sted hen, vi ikke kan sende læsere. Links begynder med https:// eller http://, eller er e-mailadresser.',
  TEXT_NOT_READABLE: 'Teksten rummer noget, der ikke kan vises her. Sæt den ind igen som ren tekst.',
  DRAFT_WRITTEN_ELSEWHERE:
    'Du har skrevet videre på det her på en anden enhed. Intet er gået tabt: se på det først, og vælg så, hvad der skal stå.',
  DECISION_OPTIONS_NOT_ACCEPTED: 'Giv {{least}} til {{most}} muligheder, som alle er forskellige.',
  DECISION_DAY_NOT_ACCEPTED: 'Vælg en dag fra i dag og højst {{days}} dage frem, som gruppen kan svare indtil.',
  DECISION_ANSWERS_ENDED: 'Svarfristen er udløbet. Nu skriver en fra gruppen ned, hvad den beslutter.',
  DECISION_STILL_OPEN:
    'Gruppen svarer stadig. Indtil fristen er udløbet, kan kun den, der spurgte, og tovholderne skrive beslutningen ned.',
  DECISION_MADE: 'Gruppen har besluttet det her. Vil du vende tilbage til det, så bed gruppen om at tage det op igen.',
  DECISION_NOT_MADE: 'Der er ikke besluttet noget endnu. Svar, eller skriv beslutningen ned først.',
  DECISION_RECONSIDERED: 'Gruppen er allerede ved at tage det op igen. Svar dér.',
  POST_ASKS_GROUP:
    'Det, gruppen er bedt om at beslutte, bliver stående, som der blev spurgt. Skriv et indlæg om det, der mangler, eller fjern det, og spørg igen.',
  ACTION_DAY_NOT_ACCEPTED: 'Vælg en dag fra i dag og højst {{days}} dage frem, eller lad dagen stå tom.',
  ACTION_OWNER_NOT_IN_GROUP: 'Personen er ikke med i gruppen. Vælg en, der er, eller bed dem om at blive medlem først.',
  ACTION_OF_ANOTHER:
    'Det kan kun den, der har opgaven, den, der oprettede den, og tovholderne. Skriv til en af dem i samtalen.',
  ACTION_NOT_OFFERED: 'Den venter ikke længere på dit svar. Se, hvordan den står nu.',
  ACTION_ENDED: 'Den er allerede gjort eller aflyst. Åbn den igen først, eller lav en ny opgave.',
  POST_IS_ACTION:
    'Det, der er aftalt, bliver stående med de ord, det blev aftalt med. Aflys det, og lav en ny opgave, eller skriv et indlæg om det, der mangler.',
};
