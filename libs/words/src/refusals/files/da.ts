// Why a file is not taken, in Danish.
import type { Translated } from '../../catalogue.js';
import type { files as english } from './en.js';

export const files: Translated<typeof english> = {
  FILE_TOO_LARGE: 'Filen er større end {{largest}} MB. Pak den med gzip, eller brug en mindre.',
  FILE_NOT_WHOLE: 'Filen er ikke kommet helt frem. Send resten af den først.',
  FILE_EMPTY: 'Der er intet i filen. Hent den igen, hvor den kom fra, eller vælg en anden.',
  FILE_PACKED_OTHERWISE:
    'Filen er et arkiv, for eksempel en zip. Pak den ud først, og send den tabel, der ligger i den.',
  FILE_NOT_A_TABLE: 'Filen er ikke en tabel som tekst. Åbn den i dit regneark, gem den som CSV, og send den.',
  FILE_KIND_NOT_TAKEN:
    'Filer af den slags kan ikke deles her. Send et billede, en PDF, et dokument, et regneark, en præsentation, lyd, film eller en zip; gem gamle Office-filer i deres nyere form først.',
  FILE_ENDING_WRONG:
    'Det, der er i filen, er ikke det, navnet siger. Giv navnet endelsen {{ending}}, eller gem den igen i den form, du mente.',
  FILE_DAMAGED: 'Filen er beskadiget eller ikke hel. Åbn den, hvor den kommer fra, gem den igen, og send så den.',
  FILE_PICTURE_TOO_LARGE: 'Billedet har mere end {{megapixels}} millioner punkter. Gør det mindre, og send så det.',
  FILE_ARCHIVE_UNSAFE:
    'Der er noget i arkivet, der ikke kan deles: en adgangskode, et program eller langt mere, end det viser. Pak kun det nødvendige, og send så det.',
  FILE_INFECTED: 'Der blev fundet en virus i filen. Den er slettet. Få din enhed set efter, før du sender andet.',
  FILES_WAITING_MOST: 'Du har allerede {{most}} filer på vej. Gør nogle færdige, eller fjern dem først.',
  FILE_FOR_STAFF:
    'Kun folk med en plads på en skole eller hos en partner deler filer. Bed din skole bekræfte dig først.',
};
