// The authorities of London, which a gazetteer knows as one area.
import { normaliseName } from './school-words.rules.js';

const boroughs = new Set(
  [
    ...['Barking and Dagenham', 'Barnet', 'Bexley', 'Brent', 'Bromley', 'Camden', 'City of London', 'Croydon'],
    ...['Ealing', 'Enfield', 'Greenwich', 'Hackney', 'Hammersmith and Fulham', 'Haringey', 'Harrow', 'Havering'],
    ...['Hillingdon', 'Hounslow', 'Islington', 'Kensington and Chelsea', 'Kingston upon Thames', 'Lambeth'],
    ...['Lewisham', 'Merton', 'Newham', 'Redbridge', 'Richmond upon Thames', 'Southwark', 'Sutton', 'Tower Hamlets'],
    ...['Waltham Forest', 'Wandsworth', 'Westminster'],
  ].map(normaliseName),
);

export const isLondonBorough = (authority: string): boolean => boroughs.has(normaliseName(authority));
