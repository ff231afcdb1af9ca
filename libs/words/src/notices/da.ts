// Every notice in Danish.
import type { Translated } from '../catalogue.js';
import type { NoticeWords } from './en.js';
import { discussionNotices } from './discussions/da.js';
import { requestNotices } from './requests/da.js';
import { sharedGroups } from './shared-groups/da.js';
import { widerNotices } from './wider/da.js';

export const da: Translated<NoticeWords> = {
  'school-asked': {
    title: '{{askerName}} spørger, om {{schoolName}} vil være med i {{networkName}}',
    text: '{{askerName}} er ved at danne netværket “{{networkName}}” og spørger, om {{schoolName}} vil være med. Du kan svare for skolen: sig ja, eller sig nej med en begrundelse. Intet deles med netværket, før du har sagt ja.',
    action: 'Læs og svar',
  },
  'seat-offered': {
    title: '{{askerName}} spørger, om du vil lede {{networkName}} sammen med en anden',
    text: '{{askerName}} tilbyder dig en plads som medleder af “{{networkName}}”. To deles om at lede et netværk; det kræver ingen lederstilling, og du kan altid trække dig igen.',
    action: 'Læs og svar',
  },
  'seat-nominated': {
    title: '{{personName}} kunne blive medleder i {{networkName}}',
    text: '{{askerName}} foreslår {{personName}} til den ledige plads som medleder af “{{networkName}}”. {{personName}} får pladsen, når du har sagt ja.',
    action: 'Se på det',
  },
  'seat-declined': {
    title: 'Pladsen i {{networkName}} bliver ikke taget af {{personName}}',
    text: 'Svaret om {{personName}} som medleder af “{{networkName}}” blev nej. Du kan spørge en anden.',
    action: 'Gå til pladserne',
  },
  'seat-taken': {
    title: 'Nu leder {{personName}} {{networkName}}',
    text: '{{personName}} har taget en plads som medleder af “{{networkName}}”. To deles om at lede et netværk.',
    action: 'Gå til netværket',
  },
  'seat-handed-over': {
    title: '{{personName}} leder {{networkName}} efter {{formerName}}',
    text: '{{formerName}} har givet sin plads som medleder af “{{networkName}}” videre, og {{personName}} har sagt ja. Netværket husker, hvem der har ledet det hvornår.',
    action: 'Gå til netværket',
  },
  'seat-vacant': {
    title: '{{personName}} leder ikke længere {{networkName}}',
    text: 'Pladsen efter {{personName}} som medleder af “{{networkName}}” er ledig. Tilbyd den til en fra en af medlemsskolerne, så der igen er to om at lede.',
    action: 'Find en medleder',
  },
  'network-activated': {
    title: '{{networkName}} er i gang',
    text: 'Netværket “{{networkName}}” har sine skoler, sine to medledere og sit læringsfokus. Fra nu af kan alle på din skole åbne arbejdsgrupper i netværket og gå med i dem: sig det til dine kolleger, de finder det under “Netværk”.',
    action: 'Gå til netværket',
  },
  'network-began': {
    title: '{{networkName}} er begyndt',
    text: 'Det uformelle netværk “{{networkName}}” har sine organisationer, sine to medledere og sit læringsfokus. Fra nu af kan alle fra dem åbne arbejdsgrupper og gå med i dem: sig det til kollegerne, de finder det under “Netværk”.',
    action: 'Gå til netværket',
  },
  'network-ends-soon': {
    title: '{{networkName}} slutter om {{daysLeft}} dage',
    text: 'Det uformelle netværk “{{networkName}}” slutter om {{daysLeft}} dage: så kan det læses, men der skrives intet nyt. Har I brug for længere tid, så vælg en senere dag; med seks skoler kan det gå med i et program.',
    action: 'Se på det',
  },
  'network-ended': {
    title: '{{networkName}} er slut',
    text: 'Det uformelle netværk “{{networkName}}” har nået sin sidste dag. Alt, der er skrevet, kan stadig læses af dem, der var med.',
    action: 'Gå til netværket',
  },
  'network-closed': {
    title: '{{personName}} har lukket {{networkName}}',
    text: '{{personName}} har lukket netværket “{{networkName}}” og skriver hvorfor på dets side. Alt, der er skrevet, kan stadig læses af dem, der var med; der skrives intet nyt. I 15 minutter kan en medleder fortryde det.',
    action: 'Læs hvorfor',
  },
  'network-reopened': {
    title: '{{networkName}} er åbent igen',
    text: '{{personName}} har fortrudt, at netværket “{{networkName}}” blev lukket. Alt fortsætter som før.',
    action: 'Gå til netværket',
  },
  'network-at-risk': {
    title: '{{networkName}} er i fare',
    text: '“{{networkName}}” har {{schools}} af seks skoler og {{coLeaders}} af to medledere. Alt fortsætter som før, og der er {{daysLeft}} dage til at gøre netværket helt igen: spørg en skole, eller besæt den ledige plads.',
    action: 'Se, hvad der mangler',
  },
  'network-at-risk-by-seat': {
    title: '{{personName}} leder ikke længere {{networkName}}, som er i fare derved',
    text: 'En plads som medleder af “{{networkName}}” er ledig: {{personName}} leder ikke længere. Netværket har {{schools}} skoler og {{coLeaders}} af to medledere. Alt fortsætter som før, og der er {{daysLeft}} dage til at finde en fra en medlemsskole, der vil dele ledelsen.',
    action: 'Find en medleder',
  },
  'network-at-risk-still': {
    title: '{{networkName}} bortfalder om {{daysLeft}} dage',
    text: '“{{networkName}}” har stadig {{schools}} af seks skoler og {{coLeaders}} af to medledere. Hvis intet ændrer sig inden for {{daysLeft}} dage, bortfalder netværket: så kan det læses, men der skrives intet nyt, og ingen skole kommer til.',
    action: 'Se, hvad der mangler',
  },
  'network-recovered': {
    title: '{{networkName}} er ikke længere i fare',
    text: '“{{networkName}}” har igen {{schools}} skoler og begge sine medledere. Der skal ikke gøres mere.',
    action: 'Gå til netværket',
  },
  'network-lapsed': {
    title: '{{networkName}} er bortfaldet',
    text: '“{{networkName}}” var i fare i 90 dage og er nu bortfaldet. Alt, hvad der er skrevet, kan stadig læses af dem, der er med; der skrives intet nyt, og ingen skole kommer til.',
    action: 'Gå til netværket',
  },
  'school-left': {
    title: '{{schoolName}} har forladt {{networkName}}',
    text: '{{schoolName}} har forladt “{{networkName}}”. Hvad skolens folk har skrevet, bliver stående under deres navne. Er der givet en grund, står den ved skolen.',
    action: 'Gå til netværket',
  },
  'school-closed': {
    title: '{{schoolName}} er lukket og hører ikke længere til {{networkName}}',
    text: 'Ifølge registret er {{schoolName}} lukket, og ingen enkelt skole har overtaget dens plads. Derfor hører den ikke længere til “{{networkName}}”. Hvad skolens folk har skrevet, bliver stående under deres navne. Arbejder de nu på en anden skole, så spørg den skole.',
    action: 'Gå til skolerne',
  },
  'place-handed-on': {
    title: '{{successorName}} overtager pladsen efter {{schoolName}} i {{networkName}}',
    text: 'Ifølge registret er {{schoolName}} lukket, og {{successorName}} har taget over. Pladsen i “{{networkName}}” er gået til {{successorName}}; du skal ikke gøre noget.',
    action: 'Gå til skolerne',
  },
  'school-goes-on': {
    title: '{{schoolName}} fortsætter som {{successorName}}',
    text: 'Registret siger, at {{schoolName}} nu er {{successorName}}. Du er der i samme rolle, med de samme netværk og grupper. Er det forkert, kan du afslutte det under “Mig”.',
    action: 'Se, hvor du arbejder',
  },
  'own-organisation-closed': {
    title: '{{schoolName}} er lukket',
    text: 'Ifølge registret er {{schoolName}} lukket. Hvor en anden skole har taget over, går pladserne i netværk videre til den; ellers ophører de. Hvad du og dine kolleger har skrevet, bliver stående under jeres navne. Arbejder du nu på en anden skole, så bed koordinatoren dér om at invitere dig.',
    action: 'Se, hvor du arbejder',
  },
  'facilitator-appointed': {
    title: 'Du er nu facilitator for {{programmeName}}',
    text: 'En administrator har udpeget dig til facilitator for “{{programmeName}}”. Du kan se alle programmets netværk, hvad hvert af dem mangler, og hvad der venter på dig. Begynd med det, der venter: første koordinatorer, der skal bekræftes, og netværk i fare.',
    action: 'Gå til programmet',
  },
  'school-applied': {
    title: '{{schoolName}} vil gerne være med i {{networkName}}',
    text: '{{schoolName}} har ansøgt om at komme med i “{{networkName}}”, med nogle ord til medlederne. Du kan tage skolen med, eller sige nej med en begrundelse.',
    action: 'Læs og svar',
  },
  'application-accepted': {
    title: '{{schoolName}} er nu med i {{networkName}}',
    text: 'Medlederne i “{{networkName}}” har taget {{schoolName}} med. Fra nu af finder kollegerne på skolen netværket under “Netværk”.',
    action: 'Gå til netværket',
  },
  'application-turned-down': {
    title: '{{networkName}} kan ikke tage {{schoolName}} med',
    text: 'Medlederne i “{{networkName}}” har svaret nej til ansøgningen fra {{schoolName}} og skriver hvorfor.',
    action: 'Læs hvorfor',
  },
  'charter-published': {
    title: '{{networkName}} har et nyt charter',
    text: '{{personName}} har offentliggjort version {{version}} af charteret for “{{networkName}}”: det, skolerne står for, og måden, de arbejder sammen på. Læs det, og sig ja for din skole. Ingen lukkes ude imens.',
    action: 'Læs charteret',
  },
  'weekly-letter': {
    title: 'Ugen i {{networkName}}',
    text: 'Det her vil folk i “{{networkName}}” gerne have, at du ved i denne uge.',
    action: 'Gå til brevet',
  },
  'review-due': {
    title: 'Tid til at se tilbage på år {{year}} i {{networkName}}',
    text: 'Programår {{year}} for “{{networkName}}” slutter snart. Se tilbage på det sammen med den anden medleder: syv enkle spørgsmål med en eller to sætninger til hvert. Det, I skriver, gemmes undervejs og læses af netværkets folk, når I offentliggør det.',
    action: 'Se tilbage på året',
  },
  'board-answered': {
    title: '{{personName}} svarer på “{{title}}”',
    text: '{{personName}} har svaret på dit opslag “{{title}}” på tavlen i “{{networkName}}”: “{{answer}}” Tag kontakt, og skriv på tavlen, hvem det blev til noget med.',
    action: 'Læs svaret',
  },
  'board-met-with-you': {
    title: '{{personName}} siger ja tak til dit svar på “{{title}}”',
    text: '{{personName}} har skrevet, at “{{title}}” på tavlen i “{{networkName}}” blev til noget med dig. Tak, fordi du svarede.',
    action: 'Se på det',
  },
  'board-met': {
    title: '“{{title}}” er blevet til noget',
    text: '{{personName}} har skrevet, at “{{title}}” på tavlen i “{{networkName}}” blev til noget med en anden. Tak, fordi du svarede; du behøver ikke gøre mere.',
    action: 'Se på det',
  },
  'board-closed': {
    title: '“{{title}}” er taget ned fra tavlen',
    text: '{{personName}} har taget “{{title}}” ned fra tavlen i “{{networkName}}”. Du behøver ikke gøre mere.',
    action: 'Gå til tavlen',
  },
  'board-open-again': {
    title: '“{{title}}” er åbent igen',
    text: '{{personName}} har fortrudt det, der blev sagt om “{{title}}” på tavlen i “{{networkName}}”: Opslaget hænger der som før.',
    action: 'Se på det',
  },
  'resource-used': {
    title: '{{personName}} har undervist med “{{title}}”',
    text: '{{personName}} fra {{schoolName}} har brugt din “{{title}}” i klassen. Nedenfor står, hvordan det gik.',
    action: 'Læs det sammen med de andre',
  },
  'resource-adapted': {
    title: '{{personName}} har tilpasset “{{title}}”',
    text: '{{personName}} fra {{schoolName}} har lavet noget ud af din “{{title}}”: “{{line}}” Du står nævnt som forfatter.',
    action: 'Se tilpasningen',
  },
  'original-changed': {
    title: '“{{title}}” er ændret',
    text: '{{personName}} har ændret “{{title}}”, som du har tilpasset din fra. Din er, som den var; sammenlign de to, og tag det, du vil have med.',
    action: 'Sammenlign',
  },
  'board-ends-soon': {
    title: '“{{title}}” forsvinder snart fra tavlen',
    text: 'Om højst {{daysLeft}} dage udløber dit opslag “{{title}}” på tavlen i “{{networkName}}”. Gælder det stadig, så vælg en senere dag; blev det til noget, så skriv med hvem.',
    action: 'Se på det',
  },
  'group-asked': {
    title: '{{personName}} vil gerne være med i {{groupName}}',
    text: '{{personName}}, {{schoolName}}, beder om at komme med i gruppen »{{groupName}}« i »{{networkName}}« og skriver hvorfor. Du kan svare som tovholder – eller som medleder, hvis gruppen ingen tovholder har.',
    action: 'Læs og svar',
  },
  'group-invited': {
    title: '{{askerName}} inviterer dig til {{groupName}}',
    text: '{{askerName}} vil gerne have dig med i gruppen »{{groupName}}« i »{{networkName}}« for {{schoolName}}. Når du har sagt ja, læser du det skrevne og skriver selv med.',
    action: 'Læs og svar',
  },
  'group-request-accepted': {
    title: 'Du er med i {{groupName}}',
    text: 'Tovholderne for »{{groupName}}« i »{{networkName}}« har sagt ja til dig, for {{schoolName}}. Læs, hvad der er skrevet, og sig hej.',
    action: 'Gå til gruppen',
  },
  'group-request-declined': {
    title: '{{groupName}} kan ikke tage dig med lige nu',
    text: 'Tovholderne for »{{groupName}}« i »{{networkName}}« har svaret nej. På gruppens side ser du, hvem de er, og du kan spørge dem hvorfor.',
    action: 'Gå til gruppen',
  },
  'group-invitation-accepted': {
    title: '{{personName}} er med i {{groupName}}',
    text: '{{personName}}, {{schoolName}}, har sagt ja til din invitation til »{{groupName}}« i »{{networkName}}«. Du skal ikke gøre mere.',
    action: 'Gå til gruppen',
  },
  'group-invitation-declined': {
    title: '{{personName}} kommer ikke med i {{groupName}}',
    text: '{{personName}}, {{schoolName}}, har sagt nej til din invitation til »{{groupName}}« i »{{networkName}}«. Du kan invitere en anden.',
    action: 'Gå til gruppen',
  },
  'group-unconvened': {
    title: '{{groupName}} har ingen tovholder',
    text: 'Gruppen »{{groupName}}« i »{{networkName}}« har mistet sin sidste tovholder. Alt fortsætter, men ingen svarer dem, der vil være med. Gør en i gruppen til tovholder, eller tag den selv på dig.',
    action: 'Gå til gruppen',
  },
  'convenor-appointed': {
    title: 'Du er nu tovholder for {{groupName}}',
    text: 'Du er tovholder for gruppen »{{groupName}}« i »{{networkName}}«: Du svarer dem, der vil være med, inviterer og skriver, hvad gruppen er til for. Man kan til enhver tid holde op som tovholder.',
    action: 'Gå til gruppen',
  },
  'convenor-dismissed': {
    title: 'Du er ikke længere tovholder for {{groupName}}',
    text: 'Du er ikke længere tovholder for gruppen »{{groupName}}« i »{{networkName}}«. Du er stadig med i gruppen, og det, du har skrevet, bliver stående. Vil du vide hvorfor, så spørg tovholderne eller medlederne.',
    action: 'Gå til gruppen',
  },
  'group-closed': {
    title: '{{groupName}} er lukket',
    text: '{{personName}} har lukket gruppen »{{groupName}}« i »{{networkName}}«. Alt, hvad der er skrevet, kan stadig læses; intet nyt bliver skrevet. Tovholderne og medlederne kan åbne den igen.',
    action: 'Gå til gruppen',
  },
  'group-reopened': {
    title: '{{groupName}} er åben igen',
    text: '{{personName}} har åbnet gruppen »{{groupName}}« i »{{networkName}}« igen. Alt fortsætter som før.',
    action: 'Gå til gruppen',
  },
  'group-shown-to-facilitators': {
    title: 'Facilitatorer må nu læse {{groupName}}',
    text: '{{personName}} lader programmets facilitatorer læse, hvad der bliver skrevet i gruppen »{{groupName}}« i »{{networkName}}«, også det tidligere. De læser kun. Vil du helst være fri, så tal med tovholderne, som altid kan slå det fra igen.',
    action: 'Gå til gruppen',
  },
  'group-hidden-from-facilitators': {
    title: 'Facilitatorer læser ikke længere {{groupName}}',
    text: '{{personName}} har slået fra, at programmets facilitatorer må læse gruppen »{{groupName}}« i »{{networkName}}«. Den læses igen kun af sine egne.',
    action: 'Gå til gruppen',
  },
  ...discussionNotices,
  ...requestNotices,
  ...sharedGroups,
  ...widerNotices,
};
