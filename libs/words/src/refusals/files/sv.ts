// Why a file is not taken, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { files as english } from './en.js';

export const files: Translated<typeof english> = {
  FILE_TOO_LARGE: 'Filen är större än {{largest}} MB. Packa den med gzip eller ta en mindre.',
  FILE_NOT_WHOLE: 'Filen har inte kommit fram helt. Skicka resten av den först.',
  FILE_EMPTY: 'Det finns ingenting i filen. Hämta den igen där den kom ifrån, eller välj en annan.',
  FILE_PACKED_OTHERWISE:
    'Filen är ett arkiv, till exempel en zip. Packa upp den först och skicka tabellen som finns i den.',
  FILE_NOT_A_TABLE:
    'Filen är inte en tabell som text. Öppna den i ditt kalkylprogram, spara den som CSV och skicka den.',
  FILE_KIND_NOT_TAKEN:
    'Filer av det slaget kan inte delas här. Skicka en bild, en PDF, ett dokument, ett kalkylblad, en presentation, ljud, film eller en zip; spara gamla Office-filer i sin nyare form först.',
  FILE_ENDING_WRONG:
    'Det som finns i filen är inte vad namnet säger. Ge namnet ändelsen {{ending}}, eller spara den igen i den form du menade.',
  FILE_DAMAGED: 'Filen är skadad eller inte hel. Öppna den där den kommer ifrån, spara den igen och skicka den.',
  FILE_PICTURE_TOO_LARGE: 'Bilden har fler än {{megapixels}} miljoner punkter. Gör den mindre och skicka den.',
  FILE_ARCHIVE_UNSAFE:
    'Det finns något i arkivet som inte kan delas: ett lösenord, ett program eller mycket mer än det visar. Packa bara det som behövs och skicka det.',
  FILE_INFECTED:
    'Ett virus hittades i filen. Den har raderats. Låt någon se över din enhet innan du skickar något annat.',
  FILES_WAITING_MOST: 'Du har redan {{most}} filer på väg. Gör klart eller ta bort några först.',
  FILE_FOR_STAFF:
    'Bara personer med en plats vid en skola eller hos en partner delar filer. Be din skola bekräfta dig först.',
};
