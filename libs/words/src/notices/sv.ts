// Every notice in Swedish.
import type { Translated } from '../catalogue.js';
import type { NoticeWords } from './en.js';
import { discussionNotices } from './discussions/sv.js';
import { requestNotices } from './requests/sv.js';
import { sharedGroups } from './shared-groups/sv.js';
import { widerNotices } from './wider/sv.js';

export const sv: Translated<NoticeWords> = {
  'school-asked': {
    title: '{{askerName}} undrar om {{schoolName}} vill vara med i {{networkName}}',
    text: '{{askerName}} håller på att bilda nätverket ”{{networkName}}” och undrar om {{schoolName}} vill vara med. Du kan svara för skolan: tacka ja, eller tacka nej och säg varför. Inget delas med nätverket innan du har tackat ja.',
    action: 'Läs och svara',
  },
  'seat-offered': {
    title: '{{askerName}} undrar om du vill vara med och leda {{networkName}}',
    text: '{{askerName}} erbjuder dig en plats som medledare för ”{{networkName}}”. Två personer delar på att leda ett nätverk. Det krävs ingen chefstjänst, och du kan lämna platsen när du vill.',
    action: 'Läs och svara',
  },
  'seat-nominated': {
    title: '{{personName}} skulle kunna bli medledare i {{networkName}}',
    text: '{{askerName}} föreslår {{personName}} till den lediga platsen som medledare för ”{{networkName}}”. {{personName}} får platsen när du har sagt ja.',
    action: 'Titta på det',
  },
  'seat-declined': {
    title: 'Platsen i {{networkName}} tas inte av {{personName}}',
    text: 'Svaret om {{personName}} som medledare för ”{{networkName}}” blev nej. Du kan fråga någon annan.',
    action: 'Gå till platserna',
  },
  'seat-taken': {
    title: 'Nu leder {{personName}} {{networkName}}',
    text: '{{personName}} har tagit en plats som medledare för ”{{networkName}}”. Två personer delar på att leda ett nätverk.',
    action: 'Gå till nätverket',
  },
  'seat-handed-over': {
    title: '{{personName}} leder {{networkName}} efter {{formerName}}',
    text: '{{formerName}} har lämnat över sin plats som medledare för ”{{networkName}}”, och {{personName}} har tackat ja. Nätverket minns vem som har lett det och när.',
    action: 'Gå till nätverket',
  },
  'seat-vacant': {
    title: '{{personName}} leder inte längre {{networkName}}',
    text: 'Platsen efter {{personName}} som medledare för ”{{networkName}}” är ledig. Erbjud den till någon på en av medlemsskolorna, så att två delar på ledningen igen.',
    action: 'Hitta en medledare',
  },
  'network-activated': {
    title: '{{networkName}} är i gång',
    text: 'Nätverket ”{{networkName}}” har sina skolor, sina två medledare och sitt lärandefokus. Från och med nu kan alla på din skola öppna arbetsgrupper där och gå med i dem: berätta för dina kollegor, de hittar det under ”Nätverk”.',
    action: 'Gå till nätverket',
  },
  'network-began': {
    title: '{{networkName}} har börjat',
    text: 'Det informella nätverket ”{{networkName}}” har sina organisationer, sina två medledare och sitt lärandefokus. Från och med nu kan alla där öppna arbetsgrupper och gå med i dem: berätta för kollegorna, de hittar det under ”Nätverk”.',
    action: 'Gå till nätverket',
  },
  'network-ends-soon': {
    title: '{{networkName}} slutar om {{daysLeft}} dagar',
    text: 'Det informella nätverket ”{{networkName}}” slutar om {{daysLeft}} dagar: då kan det läsas, men inget nytt skrivs. Behöver ni längre tid, välj en senare dag; med sex skolor kan det gå med i ett program.',
    action: 'Titta på det',
  },
  'network-ended': {
    title: '{{networkName}} är slut',
    text: 'Det informella nätverket ”{{networkName}}” har nått sin sista dag. Allt som skrivits går fortfarande att läsa för dem som var med.',
    action: 'Gå till nätverket',
  },
  'network-closed': {
    title: '{{personName}} har stängt {{networkName}}',
    text: '{{personName}} har stängt nätverket ”{{networkName}}” och skriver varför på dess sida. Allt som skrivits går fortfarande att läsa för dem som var med; inget nytt skrivs. I 15 minuter kan en medledare ångra det.',
    action: 'Läs varför',
  },
  'network-reopened': {
    title: '{{networkName}} är öppet igen',
    text: '{{personName}} har ångrat att nätverket ”{{networkName}}” stängdes. Allt fortsätter som förut.',
    action: 'Gå till nätverket',
  },
  'network-at-risk': {
    title: '{{networkName}} är i fara',
    text: '”{{networkName}}” har {{schools}} av sex skolor och {{coLeaders}} av två medledare. Allt fortsätter som förut, och det finns {{daysLeft}} dagar på er att göra nätverket helt igen: fråga en skola eller tillsätt den lediga platsen.',
    action: 'Se vad som saknas',
  },
  'network-at-risk-by-seat': {
    title: '{{personName}} leder inte längre {{networkName}}, som därmed är i fara',
    text: 'En plats som medledare för ”{{networkName}}” är ledig: {{personName}} leder inte längre. Nätverket har {{schools}} skolor och {{coLeaders}} av två medledare. Allt fortsätter som förut, och det finns {{daysLeft}} dagar att hitta någon på en medlemsskola som vill dela på ledningen.',
    action: 'Hitta en medledare',
  },
  'network-at-risk-still': {
    title: '{{networkName}} förfaller om {{daysLeft}} dagar',
    text: '”{{networkName}}” har fortfarande {{schools}} av sex skolor och {{coLeaders}} av två medledare. Om inget ändras på {{daysLeft}} dagar förfaller det: då kan det läsas, men inget nytt skrivs och ingen skola kommer till.',
    action: 'Se vad som saknas',
  },
  'network-recovered': {
    title: '{{networkName}} är inte längre i fara',
    text: '”{{networkName}}” har åter {{schools}} skolor och båda sina medledare. Inget mer behöver göras.',
    action: 'Gå till nätverket',
  },
  'network-lapsed': {
    title: '{{networkName}} har förfallit',
    text: '”{{networkName}}” var i fara i 90 dagar och har förfallit. Allt som har skrivits kan fortfarande läsas av dem som är med; inget nytt skrivs och ingen skola kommer till.',
    action: 'Gå till nätverket',
  },
  'school-left': {
    title: '{{schoolName}} har lämnat {{networkName}}',
    text: '{{schoolName}} har lämnat ”{{networkName}}”. Det som skolans folk har skrivit står kvar under deras namn. Har skolan sagt varför, så står det vid skolan.',
    action: 'Gå till nätverket',
  },
  'school-closed': {
    title: '{{schoolName}} har lagts ned och hör inte längre till {{networkName}}',
    text: 'Enligt registret är {{schoolName}} nedlagd, och ingen enskild skola har tagit över platsen. Därför hör den inte längre till ”{{networkName}}”. Det som skolans folk har skrivit står kvar under deras namn. Arbetar de nu på en annan skola, fråga den skolan.',
    action: 'Gå till skolorna',
  },
  'place-handed-on': {
    title: '{{successorName}} tar över platsen efter {{schoolName}} i {{networkName}}',
    text: 'Enligt registret är {{schoolName}} nedlagd, och {{successorName}} har tagit över. Platsen i ”{{networkName}}” har gått till {{successorName}}; du behöver inte göra något.',
    action: 'Gå till skolorna',
  },
  'school-goes-on': {
    title: '{{schoolName}} fortsätter som {{successorName}}',
    text: 'Registret säger att {{schoolName}} nu är {{successorName}}. Du finns där i samma roll, med samma nätverk och grupper. Är det fel kan du avsluta det under ”Jag”.',
    action: 'Se var du arbetar',
  },
  'own-organisation-closed': {
    title: '{{schoolName}} har lagts ned',
    text: 'Enligt registret är {{schoolName}} nedlagd. Där en annan skola har tagit över går platserna i nätverk vidare till den; annars upphör de. Det som du och dina kollegor har skrivit står kvar under era namn. Om du nu arbetar på en annan skola, be koordinatorn där att bjuda in dig.',
    action: 'Se var du arbetar',
  },
  'facilitator-appointed': {
    title: 'Du är nu facilitator för {{programmeName}}',
    text: 'En administratör har utsett dig till facilitator för ”{{programmeName}}”. Du ser programmets alla nätverk, vad vart och ett saknar och vad som väntar på dig. Börja med det som väntar: första koordinatorer att bekräfta, och nätverk i fara.',
    action: 'Gå till programmet',
  },
  'school-applied': {
    title: '{{schoolName}} vill vara med i {{networkName}}',
    text: '{{schoolName}} har ansökt om att få komma med i ”{{networkName}}”, med några ord till medledarna. Du kan ta med skolan eller säga nej med en motivering.',
    action: 'Läs och svara',
  },
  'application-accepted': {
    title: '{{schoolName}} är nu med i {{networkName}}',
    text: 'Medledarna i ”{{networkName}}” har tagit med {{schoolName}}. Från och med nu hittar kollegorna på skolan nätverket under ”Nätverk”.',
    action: 'Gå till nätverket',
  },
  'application-turned-down': {
    title: '{{networkName}} kan inte ta med {{schoolName}}',
    text: 'Medledarna i ”{{networkName}}” har svarat nej på ansökan från {{schoolName}} och skriver varför.',
    action: 'Läs varför',
  },
  'charter-published': {
    title: '{{networkName}} har ett nytt charter',
    text: '{{personName}} har publicerat version {{version}} av chartret för ”{{networkName}}”: det skolorna står för och hur de arbetar tillsammans. Läs det och tacka ja för din skola. Ingen stängs ute under tiden.',
    action: 'Läs chartret',
  },
  'weekly-letter': {
    title: 'Veckan i {{networkName}}',
    text: 'Det här vill folk i ”{{networkName}}” att du ska veta den här veckan.',
    action: 'Gå till brevet',
  },
  'review-due': {
    title: 'Dags att se tillbaka på år {{year}} i {{networkName}}',
    text: 'Programår {{year}} för ”{{networkName}}” tar snart slut. Se tillbaka på det tillsammans med den andra medledaren: sju enkla frågor med en eller två meningar till varje. Det ni skriver sparas medan ni skriver och läses av nätverkets folk när ni publicerar det.',
    action: 'Se tillbaka på året',
  },
  'board-answered': {
    title: '{{personName}} svarar på ”{{title}}”',
    text: '{{personName}} har svarat på ditt anslag ”{{title}}” på anslagstavlan i ”{{networkName}}”: ”{{answer}}” Hör av dig, och skriv på tavlan vem det ordnade sig med.',
    action: 'Läs svaret',
  },
  'board-met-with-you': {
    title: '{{personName}} tackar ja till ditt svar på ”{{title}}”',
    text: '{{personName}} har skrivit att ”{{title}}” på anslagstavlan i ”{{networkName}}” ordnade sig tack vare dig. Tack för att du svarade.',
    action: 'Titta på det',
  },
  'board-met': {
    title: '”{{title}}” har ordnat sig',
    text: '{{personName}} har skrivit att ”{{title}}” på anslagstavlan i ”{{networkName}}” ordnade sig med någon annan. Tack för att du svarade; du behöver inte göra något mer.',
    action: 'Titta på det',
  },
  'board-closed': {
    title: '”{{title}}” har tagits ner från tavlan',
    text: '{{personName}} har tagit ner ”{{title}}” från anslagstavlan i ”{{networkName}}”. Du behöver inte göra något mer.',
    action: 'Gå till anslagstavlan',
  },
  'board-open-again': {
    title: '”{{title}}” är öppet igen',
    text: '{{personName}} har ångrat det som sades om ”{{title}}” på anslagstavlan i ”{{networkName}}”: anslaget sitter där som förut.',
    action: 'Titta på det',
  },
  'resource-used': {
    title: '{{personName}} har undervisat med ”{{title}}”',
    text: '{{personName}} på {{schoolName}} har använt din ”{{title}}” i klassen. Nedan står hur det gick.',
    action: 'Läs det tillsammans med de andra',
  },
  'resource-adapted': {
    title: '{{personName}} har anpassat ”{{title}}”',
    text: '{{personName}} på {{schoolName}} har gjort något av din ”{{title}}”: ”{{line}}” Du står nämnd som upphovsperson.',
    action: 'Se anpassningen',
  },
  'original-changed': {
    title: '”{{title}}” har ändrats',
    text: '{{personName}} har ändrat ”{{title}}”, som du har anpassat din från. Din är som den var; jämför de två och ta över det du vill ha.',
    action: 'Jämför',
  },
  'board-ends-soon': {
    title: '”{{title}}” försvinner snart från tavlan',
    text: 'Om högst {{daysLeft}} dagar går ditt anslag ”{{title}}” på anslagstavlan i ”{{networkName}}” ut. Gäller det fortfarande, välj en senare dag; har det ordnat sig, skriv med vem.',
    action: 'Titta på det',
  },
  'group-asked': {
    title: '{{personName}} vill vara med i {{groupName}}',
    text: '{{personName}}, {{schoolName}}, ber att få komma med i gruppen ”{{groupName}}” i ”{{networkName}}” och skriver varför. Du kan svara som sammankallande, eller som medledare om gruppen inte har någon.',
    action: 'Läs och svara',
  },
  'group-invited': {
    title: '{{askerName}} bjuder in dig till {{groupName}}',
    text: '{{askerName}} vill ha med dig i gruppen ”{{groupName}}” i ”{{networkName}}”, för {{schoolName}}. När du har tackat ja läser du det som skrivits och skriver själv.',
    action: 'Läs och svara',
  },
  'group-request-accepted': {
    title: 'Du är med i {{groupName}}',
    text: 'De sammankallande för ”{{groupName}}” i ”{{networkName}}” har tagit med dig, för {{schoolName}}. Läs det som skrivits och säg hej.',
    action: 'Gå till gruppen',
  },
  'group-request-declined': {
    title: '{{groupName}} kan inte ta med dig just nu',
    text: 'De sammankallande för ”{{groupName}}” i ”{{networkName}}” har svarat nej. På gruppens sida ser du vilka de är, och du kan fråga dem varför.',
    action: 'Gå till gruppen',
  },
  'group-invitation-accepted': {
    title: '{{personName}} är med i {{groupName}}',
    text: '{{personName}}, {{schoolName}}, har tackat ja till din inbjudan till ”{{groupName}}” i ”{{networkName}}”. Du behöver inte göra något mer.',
    action: 'Gå till gruppen',
  },
  'group-invitation-declined': {
    title: '{{personName}} kommer inte med i {{groupName}}',
    text: '{{personName}}, {{schoolName}}, har tackat nej till din inbjudan till ”{{groupName}}” i ”{{networkName}}”. Du kan bjuda in någon annan.',
    action: 'Gå till gruppen',
  },
  'group-unconvened': {
    title: '{{groupName}} har ingen sammankallande',
    text: 'Gruppen ”{{groupName}}” i ”{{networkName}}” har förlorat sin sista sammankallande. Allt fortsätter, men ingen svarar dem som vill vara med. Utse någon i gruppen, eller ta på dig gruppen själv.',
    action: 'Gå till gruppen',
  },
  'convenor-appointed': {
    title: 'Du är nu sammankallande för {{groupName}}',
    text: 'Du är sammankallande för gruppen ”{{groupName}}” i ”{{networkName}}”: du svarar dem som vill vara med, bjuder in och skriver vad gruppen är till för. Man kan när som helst sluta som sammankallande.',
    action: 'Gå till gruppen',
  },
  'convenor-dismissed': {
    title: 'Du är inte längre sammankallande för {{groupName}}',
    text: 'Du är inte längre sammankallande för gruppen ”{{groupName}}” i ”{{networkName}}”. Du är kvar i gruppen, och det du har skrivit står kvar. Vill du veta varför, fråga de sammankallande eller medledarna.',
    action: 'Gå till gruppen',
  },
  'group-closed': {
    title: '{{groupName}} är stängd',
    text: '{{personName}} har stängt gruppen ”{{groupName}}” i ”{{networkName}}”. Allt som skrivits går att läsa; inget nytt skrivs. De sammankallande och medledarna kan öppna den igen.',
    action: 'Gå till gruppen',
  },
  'group-reopened': {
    title: '{{groupName}} är öppen igen',
    text: '{{personName}} har öppnat gruppen ”{{groupName}}” i ”{{networkName}}” igen. Allt går vidare som förut.',
    action: 'Gå till gruppen',
  },
  'group-shown-to-facilitators': {
    title: 'Facilitatorer får nu läsa {{groupName}}',
    text: '{{personName}} låter programmets facilitatorer läsa det som skrivs i gruppen ”{{groupName}}” i ”{{networkName}}”, även det tidigare. De bara läser. Vill du hellre slippa, prata med de sammankallande, som när som helst kan stänga av det.',
    action: 'Gå till gruppen',
  },
  'group-hidden-from-facilitators': {
    title: 'Facilitatorer läser inte längre {{groupName}}',
    text: '{{personName}} har stängt av att programmets facilitatorer får läsa gruppen ”{{groupName}}” i ”{{networkName}}”. Den läses åter bara av sina egna.',
    action: 'Gå till gruppen',
  },
  ...discussionNotices,
  ...requestNotices,
  ...sharedGroups,
  ...widerNotices,
};
