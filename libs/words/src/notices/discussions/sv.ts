// What is told of posts, decisions and actions, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { discussionNotices as english } from './en.js';

export const discussionNotices: Translated<typeof english> = {
  'post-removed': {
    title: '{{personName}} har tagit bort ditt inlägg i ”{{title}}”',
    text: '{{personName}} har tagit bort ett av dina inlägg i ”{{title}}” i ”{{networkName}}”. Skälet, som alla i gruppen läser i stället: ”{{reason}}” Du kan fortfarande se där vad du skrev. Ser du annorlunda på det, prata med {{personName}}.',
    action: 'Gå till samtalet',
  },
  'post-restored': {
    title: 'Ditt inlägg i ”{{title}}” är tillbaka',
    text: '{{personName}} har lagt tillbaka ditt inlägg i ”{{title}}” i ”{{networkName}}”. Det lyder som förut.',
    action: 'Gå till samtalet',
  },
  'discussion-posted': {
    title_one: '{{count}} nytt inlägg i ”{{discussionTitle}}”',
    title_other: '{{count}} nya inlägg i ”{{discussionTitle}}”',
    text_one: '{{authorName}} har skrivit i gruppen {{groupName}}.',
    text_other: 'Det senaste är skrivet av {{authorName}} i gruppen {{groupName}}.',
    action: 'Gå till samtalet',
  },
  'discussion-addressed': {
    title_one: '{{authorName}} skriver till dig i ”{{discussionTitle}}”',
    title_other: '{{count}} inlägg i ”{{discussionTitle}}” är skrivna till dig',
    text_one: '{{authorName}} nämner dig, svarar dig eller skriver till alla i gruppen {{groupName}}.',
    text_other:
      'De nämner dig, svarar dig eller är till alla i gruppen {{groupName}}. Det senaste är skrivet av {{authorName}}.',
    action: 'Gå till samtalet',
  },
  'discussion-named': {
    title: '{{personName}} nämner dig i ”{{discussionTitle}}”',
    text: '{{personName}} har ändrat ett inlägg i gruppen {{groupName}}, och nu nämner det dig.',
    action: 'Gå till samtalet',
  },
  'decision-answer-due': {
    title: '{{groupName}} väntar på ditt svar: {{question}}',
    text: 'Om två dagar eller mindre är svarstiden slut i gruppen {{groupName}} i ”{{networkName}}”: ”{{question}}” Du har inte svarat än. Ett alternativ, ”Jag kan leva med alla” och ”Jag avstår” är alla bra svar.',
    action: 'Läs och svara',
  },
  'decision-outcome-due': {
    title: 'Vad beslutar {{groupName}}? {{question}}',
    text: 'Svarstiden för ”{{question}}” är slut i gruppen {{groupName}} i ”{{networkName}}”. Läs vad de har svarat och skriv ner vad gruppen beslutar, så att alla kan lita på det.',
    action: 'Skriv ner beslutet',
  },
  'decision-made': {
    title: '{{groupName}} har beslutat: {{outcome}}',
    text: '{{personName}} har skrivit ner vad gruppen {{groupName}} i ”{{networkName}}” beslutar om ”{{question}}”: {{outcome}}. Orden och svaren står kvar att läsa.',
    action: 'Läs beslutet',
  },
  'action-offered': {
    title: '{{personName}} frågar dig: {{words}}',
    text: 'I gruppen {{groupName}} i ”{{networkName}}” frågar {{personName}} om du gör det här: ”{{words}}”. Både ja och nej är bra svar, om de kommer snart.',
    action: 'Läs och svara',
  },
  'action-declined': {
    title: '{{personName}} gör det inte: {{words}}',
    text: 'I gruppen {{groupName}} i ”{{networkName}}” har {{personName}} tackat nej till ”{{words}}”. Ingen gör det än: ta det själv eller fråga någon annan. {{answer}}',
    action: 'Se vem som kunde',
  },
  'action-due': {
    title: 'Ska vara gjort om två dagar eller tidigare: {{words}}',
    text: 'I gruppen {{groupName}} i ”{{networkName}}” gör du det här: ”{{words}}”. Tar det längre tid, byt dag så att de andra vet.',
    action: 'Gå till uppgiften',
  },
  'action-done': {
    title: 'Gjort: {{words}}',
    text: 'I gruppen {{groupName}} i ”{{networkName}}” säger {{personName}} att det här är gjort: ”{{words}}”.',
    action: 'Gå till uppgiften',
  },
};
