// Why a file is not taken, in English.

export const files = {
  FILE_TOO_LARGE: 'The file is larger than {{largest}} MB. Pack it with gzip, or take a smaller one.',
  FILE_NOT_WHOLE: 'The file has not wholly arrived. Send the rest of it first.',
  FILE_EMPTY: 'There is nothing in the file. Take it from where it came once more, or choose another one.',
  FILE_PACKED_OTHERWISE: 'The file is an archive, such as a zip. Unpack it first, and send the table that is in it.',
  FILE_NOT_A_TABLE: 'The file is not a table as text. Open it in your spreadsheet, save it as CSV, and send that.',
  FILE_KIND_NOT_TAKEN:
    'Files of this kind cannot be shared here. Send a picture, a PDF, a document, a sheet, slides, sound, film or a zip; save old Office files in their newer form first.',
  FILE_ENDING_WRONG:
    'What is in the file is not what its name says. Give the name the ending {{ending}}, or save it once more in the form you meant.',
  FILE_DAMAGED: 'The file is damaged or not whole. Open it where it came from, save it once more, and send that.',
  FILE_PICTURE_TOO_LARGE: 'The picture has more than {{megapixels}} million points. Make it smaller, and send that.',
  FILE_ARCHIVE_UNSAFE:
    'There is something in the archive that cannot be shared: a password, a program, or far more than it shows. Pack only what is needed, and send that.',
  FILE_INFECTED:
    'A virus was found in the file. It was deleted. Have your device looked at before you send anything else.',
  FILES_WAITING_MOST: 'You have {{most}} files on their way already. Finish or remove some first.',
  FILE_FOR_STAFF:
    'Only people with a place at a school or a partner share files. Ask your school to confirm you first.',
} as const;
