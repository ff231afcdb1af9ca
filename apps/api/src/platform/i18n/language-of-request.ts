// In which language a visitor is spoken to before anyone knows their choice.
import { languageFrom, type Language } from '@sixfold/words';
import type { Request } from 'express';

/** The first language of the browser that Sixfold is written in, else English. */
export const languageOfRequest = (request: Request): Language => languageFrom(request.acceptsLanguages());
