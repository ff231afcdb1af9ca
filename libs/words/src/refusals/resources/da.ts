// Refusals of the bank, in Danish.
import type { Translated } from '../../catalogue.js';
import type { resources as english } from './en.js';

export const resources: Translated<typeof english> = {
  RESOURCE_FOR_OWN_ORGANISATION:
    'En ressource laves for en skole eller partner, som du selv hører til. Vælg en af dine.',
  RESOURCE_OF_ANOTHER:
    'Kun forfatteren kan ændre denne ressource. Tilpas den i stedet: kopien er din, og forfatteren bliver ved med at være nævnt.',
  RESOURCE_NEEDS_NETWORK: 'Vælg, hvilket netværks bank den skal stå i.',
  RESOURCE_NEEDS_ACTIVE_NETWORK:
    'Netværket er ikke i gang, så der kommer ikke nyt i dets bank. Vælg et andet netværk, eller giv den til din skole.',
  RESOURCE_CHANGED_MEANWHILE:
    'Ressourcen blev gemt igen, efter at du åbnede den. Intet af dit er tabt: Åbn den nyeste version ved siden af, og gem en gang til.',
  ADAPTATION_NEEDS_LINE:
    'Skriv med en enkelt linje, hvad du har ændret og hvorfor, så andre kan kende den fra originalen.',
  LICENCE_KEEPS_IT_CLOSER:
    'Licensen gælder kun i netværket. Vælg en licens, der lader den komme længere ud, eller en mindre kreds.',
  LICENCE_FORBIDS_ADAPTING:
    'Forfatteren giver den videre, som den er: Licensen tillader ikke ændrede kopier. Du kan bruge den, linke til den eller spørge forfatteren.',
  LICENCE_NOT_OF_ORIGINAL:
    'Det, den er tilpasset fra, kræver en licens, som denne ikke overholder. Vælg en af dem, der tilbydes.',
  ORIGINAL_CHANGED_MEANWHILE: 'Originalen blev gemt igen, mens du sammenlignede. Se, hvad der er ændret, og vælg igen.',
  NOT_AN_ADAPTATION: 'Denne ressource er lavet fra bunden, så der er ingen original at sammenligne den med.',
  USE_DAY_NOT_ACCEPTED: 'Vælg den dag, der blev undervist med den: i dag eller en dag inden for de sidste to år.',
  REQUEST_NEEDS_ACTIVE_NETWORK:
    'Dette netværk er ikke i gang, så her kan man hverken efterlyse noget eller svare. Spørg i et andet af dine netværk.',
  REQUEST_OF_ANOTHER: 'Kun den, der spurgte, kan ændre det. Svar med en ressource, eller efterlys selv noget.',
  REQUEST_IS_YOURS: 'Det er dig selv, der har spurgt. Skriv, at du har fundet det, hvis du har.',
  REQUEST_NOT_OPEN: 'Det bliver ikke længere efterlyst. Den, der spurgte, kan åbne det igen.',
  REQUEST_DAY_NOT_ACCEPTED: 'Vælg en dag fra i dag og et år frem, eller lad feltet stå tomt.',
  ANSWER_OUT_OF_REACH:
    'Den, der spurgte, kan ikke læse denne ressource. Del den først med netværket, hvis den er din, eller bed forfatteren om det; svar så med den.',
  ANSWER_GIVEN_BEFORE: 'Der er allerede svaret med denne ressource. Vælg en anden.',
  ANSWER_GONE: 'Et af svarene er trukket tilbage imens. Se på dem, der er tilbage, og vælg igen.',
  CAUTION_NEEDS_USE: 'Skriv først her på siden, at du har brugt den; skriv så, hvad der ikke virkede.',
  CAUTION_OF_ANOTHER:
    'Kun den, der skrev dette, trækker det tilbage. Er det ikke længere sådan, så skriv, hvordan det gik hos dig.',
  EXEMPLAR_OF_OWN: 'Spørg den anden medleder: ingen fremhæver sit eget arbejde.',
  EXEMPLAR_NEEDS_BANK:
    'Den står ikke i noget netværks bank. Forfatteren giver den først til et netværk; så kan den fremhæves der.',
  UNIT_PARTS_NOT_GIVEN:
    'Du har sat noget ind, som ikke er givet til dig. Tag det ud igen, eller bed forfatteren om at give det videre, og gem så en gang til.',
  UNIT_HOLDS_ITSELF:
    'Et forløb kan ikke være en del af sig selv, heller ikke inde i et andet forløb. Tag den del ud, som det står i, og gem en gang til.',
  NOT_A_COLLECTION: 'Kun en samling samler andre på den måde. Ret forløbet, hvis den skal ind i et forløb.',
  COLLECTION_FULL: 'Der er {{most}} i samlingen, og der er ikke plads til flere. Tag først en ud, eller begynd en ny.',
  WIDER_NEEDS_BANK: 'Giv den først til et netværk; derfra kan den komme længere ud.',
  WIDER_ALREADY: 'Den er allerede givet så langt ud.',
  WIDER_NEEDS_ANOTHER_CO_LEADER:
    'En anden end forfatteren skal sige ja, og netværket har ingen anden medleder lige nu. Spørg igen, når den anden plads er besat.',
  RESOURCE_IS_PUT_AWAY: 'Den er lagt væk. Tag den først frem igen.',
  WISH_WAITS_ALREADY:
    'En medleder har den allerede liggende. Tag det ønske tilbage først, hvis du vil spørge om noget andet.',
  WISH_OF_OWN: 'Ingen siger ja til sit eget arbejde. Netværkets anden medleder svarer.',
  WISH_IS_OVER: 'Det er besvaret eller taget tilbage i mellemtiden. Hent siden igen for at se, hvordan det står til.',
  TAKEN_DOWN_BY_ADMINISTRATORS:
    'Kun en administrator af Sixfold tager det ned, som andre har lavet. Skriv til forfatteren, eller sig det til en medleder.',
  TAKEN_DOWN_OF_PUBLIC_ONLY:
    'Her tages kun det ned, som alle kan læse. Inde i et netværk bestemmer medlederne og forfatteren.',
};
