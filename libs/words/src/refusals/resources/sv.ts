// Refusals of the bank, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { resources as english } from './en.js';

export const resources: Translated<typeof english> = {
  RESOURCE_FOR_OWN_ORGANISATION: 'En resurs görs för en skola eller partner som du själv hör till. Välj en av dina.',
  RESOURCE_OF_ANOTHER:
    'Bara upphovspersonen kan ändra den här resursen. Anpassa den i stället: kopian är din, och upphovspersonen förblir nämnd.',
  RESOURCE_NEEDS_NETWORK: 'Välj vilket nätverks bank den ska stå i.',
  RESOURCE_NEEDS_ACTIVE_NETWORK:
    'Nätverket är inte i gång, så inget nytt kommer in i dess bank. Välj ett annat nätverk, eller ge den till din skola.',
  RESOURCE_CHANGED_MEANWHILE:
    'Resursen sparades igen efter att du öppnade den. Inget av ditt är borta: öppna den senaste versionen bredvid och spara en gång till.',
  ADAPTATION_NEEDS_LINE: 'Skriv på en rad vad du har ändrat och varför, så att andra kan skilja den från originalet.',
  LICENCE_KEEPS_IT_CLOSER:
    'Licensen gäller bara i nätverket. Välj en licens som låter den nå längre, eller en mindre krets.',
  LICENCE_FORBIDS_ADAPTING:
    'Upphovspersonen ger den vidare som den är: licensen tillåter inte ändrade kopior. Du kan använda den, länka till den eller fråga upphovspersonen.',
  LICENCE_NOT_OF_ORIGINAL:
    'Det som den är anpassad från kräver en licens som den här inte håller. Välj en av dem som erbjuds.',
  ORIGINAL_CHANGED_MEANWHILE: 'Originalet sparades igen medan du jämförde. Se vad som har ändrats och välj igen.',
  NOT_AN_ADAPTATION: 'Den här resursen är gjord från grunden, så det finns inget original att jämföra den med.',
  USE_DAY_NOT_ACCEPTED: 'Välj dagen då den användes: i dag eller en dag under de senaste två åren.',
  REQUEST_NEEDS_ACTIVE_NETWORK:
    'Det här nätverket är inte i gång, så här kan man varken efterlysa något eller svara. Fråga i ett annat av dina nätverk.',
  REQUEST_OF_ANOTHER: 'Bara den som frågade kan ändra det. Svara med en resurs, eller efterlys något själv.',
  REQUEST_IS_YOURS: 'Det är du själv som har frågat. Skriv att du har hittat det, om du har det.',
  REQUEST_NOT_OPEN: 'Det efterlyses inte längre. Den som frågade kan öppna det igen.',
  REQUEST_DAY_NOT_ACCEPTED: 'Välj en dag från i dag och ett år framåt, eller lämna fältet tomt.',
  ANSWER_OUT_OF_REACH:
    'Den som frågade kan inte läsa den här resursen. Dela den först med nätverket om den är din, eller be författaren om det; svara sedan med den.',
  ANSWER_GIVEN_BEFORE: 'Någon har redan svarat med den här resursen. Välj en annan.',
  ANSWER_GONE: 'Ett av svaren har tagits tillbaka under tiden. Se på dem som är kvar och välj igen.',
  CAUTION_NEEDS_USE: 'Skriv först här på sidan att du har använt den; skriv sedan vad som inte fungerade.',
  CAUTION_OF_ANOTHER: 'Bara den som skrev det här tar tillbaka det. Är det inte längre så, skriv hur det gick hos dig.',
  EXEMPLAR_OF_OWN: 'Fråga den andra medledaren: ingen lyfter fram sitt eget arbete.',
  EXEMPLAR_NEEDS_BANK:
    'Den står inte i något nätverks bank. Författaren ger den först till ett nätverk; sedan kan den lyftas fram där.',
  UNIT_PARTS_NOT_GIVEN:
    'Du har lagt in något som inte är givet till dig. Ta bort det igen, eller be upphovspersonen ge det vidare, och spara sedan en gång till.',
  UNIT_HOLDS_ITSELF:
    'Ett arbetsområde kan inte vara en del av sig självt, inte heller inuti ett annat arbetsområde. Ta bort den del som det står i och spara en gång till.',
  NOT_A_COLLECTION: 'Bara en samling samlar andra så. Ändra arbetsområdet om den ska in i ett sådant.',
  COLLECTION_FULL: 'Det finns {{most}} i samlingen och fler får inte plats. Ta ut en först, eller börja på en ny.',
  WIDER_NEEDS_BANK: 'Ge den först till ett nätverk; därifrån kan den nå längre ut.',
  WIDER_ALREADY: 'Den är redan given så långt ut.',
  WIDER_NEEDS_ANOTHER_CO_LEADER:
    'Någon annan än upphovspersonen ska säga ja, och nätverket har ingen annan medledare just nu. Fråga igen när den andra platsen är tillsatt.',
  RESOURCE_IS_PUT_AWAY: 'Den är undanlagd. Ta fram den igen först.',
  WISH_WAITS_ALREADY:
    'En medledare har den redan framför sig. Ta tillbaka den önskan först om du vill fråga om något annat.',
  WISH_OF_OWN: 'Ingen säger ja till sitt eget arbete. Nätverkets andra medledare svarar.',
  WISH_IS_OVER: 'Det har besvarats eller tagits tillbaka under tiden. Ladda om sidan för att se hur det står till.',
  TAKEN_DOWN_BY_ADMINISTRATORS:
    'Bara en administratör för Sixfold tar ner det som andra har gjort. Skriv till upphovspersonen, eller säg det till en medledare.',
  TAKEN_DOWN_OF_PUBLIC_ONLY:
    'Här tas bara ner det som alla kan läsa. Inne i ett nätverk bestämmer medledarna och upphovspersonen.',
};
