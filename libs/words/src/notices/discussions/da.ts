// What is told of posts, decisions and actions, in Danish.
import type { Translated } from '../../catalogue.js';
import type { discussionNotices as english } from './en.js';

export const discussionNotices: Translated<typeof english> = {
  'post-removed': {
    title: '{{personName}} har fjernet dit indlæg i “{{title}}”',
    text: '{{personName}} har fjernet et af dine indlæg i “{{title}}” i “{{networkName}}”. Begrundelsen, som alle i gruppen læser i stedet: “{{reason}}” Du kan stadig se dér, hvad du skrev. Ser du anderledes på det, så tal med {{personName}}.',
    action: 'Gå til samtalen',
  },
  'post-restored': {
    title: 'Dit indlæg i “{{title}}” er tilbage',
    text: '{{personName}} har sat dit indlæg i “{{title}}” i “{{networkName}}” tilbage. Det lyder som før.',
    action: 'Gå til samtalen',
  },
  'discussion-posted': {
    title_one: '{{count}} nyt indlæg i “{{discussionTitle}}”',
    title_other: '{{count}} nye indlæg i “{{discussionTitle}}”',
    text_one: '{{authorName}} har skrevet i gruppen {{groupName}}.',
    text_other: 'Det seneste er skrevet af {{authorName}} i gruppen {{groupName}}.',
    action: 'Gå til samtalen',
  },
  'discussion-addressed': {
    title_one: '{{authorName}} skriver til dig i “{{discussionTitle}}”',
    title_other: '{{count}} indlæg i “{{discussionTitle}}” er skrevet til dig',
    text_one: '{{authorName}} nævner dig, svarer dig eller skriver til alle i gruppen {{groupName}}.',
    text_other:
      'De nævner dig, svarer dig eller er til alle i gruppen {{groupName}}. Det seneste er skrevet af {{authorName}}.',
    action: 'Gå til samtalen',
  },
  'discussion-named': {
    title: '{{personName}} nævner dig i “{{discussionTitle}}”',
    text: '{{personName}} har ændret et indlæg i gruppen {{groupName}}, og nu nævner det dig.',
    action: 'Gå til samtalen',
  },
  'decision-answer-due': {
    title: '{{groupName}} venter på dit svar: {{question}}',
    text: 'Om to dage eller mindre er svarfristen slut i gruppen {{groupName}} i “{{networkName}}”: “{{question}}” Du har ikke svaret endnu. Én mulighed, “Jeg kan leve med dem alle” og “Jeg undlader at vælge” er alle gode svar.',
    action: 'Læs og svar',
  },
  'decision-outcome-due': {
    title: 'Hvad beslutter {{groupName}}? {{question}}',
    text: 'Svarfristen for “{{question}}” er udløbet i gruppen {{groupName}} i “{{networkName}}”. Læs, hvad de har svaret, og skriv ned, hvad gruppen beslutter, så alle kan regne med det.',
    action: 'Skriv beslutningen ned',
  },
  'decision-made': {
    title: '{{groupName}} har besluttet: {{outcome}}',
    text: '{{personName}} har skrevet ned, hvad gruppen {{groupName}} i “{{networkName}}” beslutter om “{{question}}”: {{outcome}}. Ordene og svarene kan stadig læses.',
    action: 'Læs beslutningen',
  },
  'action-offered': {
    title: '{{personName}} spørger dig: {{words}}',
    text: 'I gruppen {{groupName}} i “{{networkName}}” spørger {{personName}}, om du gør dette: “{{words}}”. Både ja og nej er gode svar, når de kommer snart.',
    action: 'Læs og svar',
  },
  'action-declined': {
    title: '{{personName}} gør det ikke: {{words}}',
    text: 'I gruppen {{groupName}} i “{{networkName}}” har {{personName}} sagt nej til “{{words}}”. Ingen gør det endnu: tag det selv, eller spørg en anden. {{answer}}',
    action: 'Se, hvem der kunne',
  },
  'action-due': {
    title: 'Skal være gjort om to dage eller før: {{words}}',
    text: 'I gruppen {{groupName}} i “{{networkName}}” gør du dette: “{{words}}”. Tager det længere tid, så skift dagen, så de andre ved det.',
    action: 'Gå til opgaven',
  },
  'action-done': {
    title: 'Gjort: {{words}}',
    text: 'I gruppen {{groupName}} i “{{networkName}}” siger {{personName}}, at dette er gjort: “{{words}}”.',
    action: 'Gå til opgaven',
  },
};
