// Texts of the task "start a light group", in Swedish.
import type { Translated } from '../catalogue.js';
import type { startALightGroup as english } from './en.js';

export const startALightGroup: Translated<typeof english> = {
  link: 'Börja en grupp med dem',
  title: 'Börja en grupp med personer i samma roll som du',
  lead: 'En liten grupp som man kommer med i när man blir inbjuden. Var och en som du kryssar för får frågan och svarar ja eller nej.',
  back: 'Hitta en kollega',
  who: 'Vilka du bjuder in',
  whoMissing: 'Kryssa för minst en, så att gruppen har någon att tala med.',
  person: '{{name}}, {{schools}}',
  network: 'I vilket nätverk',
  networkHint: 'Gruppen står i nätverkets lista. Bara de som du bjuder in kan komma med.',
  homeIs: 'Gruppen står i listan för {{network}}. Bara de som du bjuder in kan komma med.',
  noneInCommon: 'Inget nätverk har dem alla',
  noneInCommonText:
    'En grupp hör hemma i ett nätverk. Ta bort några kryss, eller börja med några få: sedan kan medledarna dela gruppen med ett annat nätverk.',
  name: 'Vad den heter',
  nameHint: 'Ett förslag. Ändra det som du vill.',
  nameSuggested: '{{names}} utbyter erfarenheter',
  nameSuggestedFor: 'Vi utbyter erfarenheter',
  nameMissing: 'Ge gruppen ett namn på 3 till 80 bokstäver.',
  purpose: 'Vad den är till för',
  purposeHint: 'Det läser de som du bjuder in innan de svarar.',
  purposeSuggested:
    'Vi har samma arbete på olika skolor. Låt oss säga vad som fungerar och vad som inte gör det, och pröva något tillsammans.',
  purposeMissing: 'Säg i en mening vad gruppen är till för; 500 bokstäver räcker.',
  start: 'Börja gruppen och bjud in dem',
  nobody: 'Det finns ännu ingen i samma roll som du',
  nobodyText: 'Så snart din skola är med i ett nätverk står nätverkets personer i samma roll som du här.',
};
