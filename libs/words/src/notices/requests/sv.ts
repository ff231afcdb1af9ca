// The notices about requests for resources, what did not work, and what is held up, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { requestNotices as english } from './en.js';

export const requestNotices: Translated<typeof english> = {
  'request-answered': {
    title: '{{personName}} har något till ”{{title}}”',
    text: '{{personName}} från {{schoolName}} svarar på det du efterlyser i ”{{networkName}}”, ”{{title}}”, med resursen ”{{resourceTitle}}”: ”{{line}}” Titta på den och skriv om den hjälpte.',
    action: 'Titta på svaret',
  },
  'resource-did-not-work': {
    title: 'Något fungerade inte med ”{{title}}”',
    text: '{{personName}} från {{schoolName}} skriver vad som inte fungerade med din ”{{title}}” och när; det står här nedan. Alla som läser resursen ser det. Du kan svara med en rad.',
    action: 'Läs och svara',
  },
  'resource-held-up': {
    title: '”{{title}}” lyfts fram i ”{{networkName}}”',
    text: '{{personName}}, medledare för ”{{networkName}}”, lyfter fram din ”{{title}}” i nätverkets bank; varför står här nedan. Den är fortfarande din, att ändra och att lägga undan.',
    action: 'Titta på den',
  },
  'request-helped': {
    title: '”{{resourceTitle}}” hjälpte {{personName}}',
    text: '{{personName}} har hittat ”{{title}}” i ”{{networkName}}” och skriver att ”{{resourceTitle}}”, som du svarade med, hjälpte. Tack.',
    action: 'Titta på efterlysningen',
  },
};
