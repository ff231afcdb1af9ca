// Texts of the task "start a light group", in Danish.
import type { Translated } from '../catalogue.js';
import type { startALightGroup as english } from './en.js';

export const startALightGroup: Translated<typeof english> = {
  link: 'Begynd en gruppe med dem',
  title: 'Begynd en gruppe med folk i samme rolle som dig',
  lead: 'En lille gruppe, man kommer med i, når man bliver inviteret. Hver, du sætter kryds ved, bliver spurgt og svarer ja eller nej.',
  back: 'Find en kollega',
  who: 'Hvem du inviterer',
  whoMissing: 'Sæt kryds ved mindst én, så gruppen har nogen at tale med.',
  person: '{{name}}, {{schools}}',
  network: 'I hvilket netværk',
  networkHint: 'Gruppen står på netværkets liste. Kun dem, du inviterer, kan komme med.',
  homeIs: 'Gruppen står på listen i {{network}}. Kun dem, du inviterer, kan komme med.',
  noneInCommon: 'Intet netværk har dem alle',
  noneInCommonText:
    'En gruppe hører hjemme i ét netværk. Fjern nogle krydser, eller begynd med nogle få: Bagefter kan medlederne dele gruppen med et andet netværk.',
  name: 'Hvad den hedder',
  nameHint: 'Et forslag. Ret det, som du vil.',
  nameSuggested: '{{names}} udveksler erfaringer',
  nameSuggestedFor: 'Vi udveksler erfaringer',
  nameMissing: 'Giv gruppen et navn på 3 til 80 bogstaver.',
  purpose: 'Hvad den er til for',
  purposeHint: 'Det læser de, du inviterer, før de svarer.',
  purposeSuggested:
    'Vi har det samme arbejde på forskellige skoler. Lad os sige, hvad der virker, og hvad der ikke gør, og prøve noget sammen.',
  purposeMissing: 'Sig i en sætning, hvad gruppen er til for; 500 bogstaver er nok.',
  start: 'Begynd gruppen, og inviter dem',
  nobody: 'Der er endnu ingen i samme rolle som dig',
  nobodyText: 'Så snart din skole er i et netværk, står netværkets folk i samme rolle som dig her.',
};
