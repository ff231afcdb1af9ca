// Which town a school stands in, where many towns share a name.
import { townCentres } from './town-centre.rules.js';

const town = (name: string, area: string, latitude: number, longitude: number) => ({ name, area, latitude, longitude });
const centreOf = townCentres([
  town('Newport', 'Telford and Wrekin', 52.77, -2.38),
  town('Newport', 'Isle of Wight', 50.7, -1.29),
  town('Newport', 'Essex', 51.98, 0.21),
  town('Northampton', 'West Northamptonshire', 52.25, -0.88),
  town('Nottingham', 'Nottingham', 52.95, -1.15),
  town('Arnold', 'Nottinghamshire', 53, -1.13),
  town('Sutton', 'Greater London', 51.35, -0.2),
  town('Sutton', 'Suffolk', 52.06, 1.36),
  town('London', 'Greater London', 51.51, -0.13),
  town('Brent', 'Greater London', 51.55, -0.3),
  town('Diss', 'Norfolk', 52.38, 1.11),
  town('Scole', 'Norfolk', 52.37, 1.16),
  town('Acle', 'Norfolk', 52.64, 1.55),
  town('Linköping', 'Linköpings Kommun', 58.41, 15.62),
  town('Berg', 'Linköpings Kommun', 58.49, 15.53),
  town('Ash', 'Kent', 51.28, 1.28),
  town('Ash', 'Kent', 51.36, 0.29),
]);

it.each([
  ['the one of its authority', 'Newport', 'Isle of Wight', null, 50.7],
  ['the one of its county, where the authority has none of the name', 'Newport', 'Uttlesford', 'Essex', 51.98],
  ['none where no area says which', 'Newport', null, null, null],
  ['none where the area has no such town', 'Newport', 'Norfolk', 'Norfolk', null],
  ['none where the area has two of the name', 'Ash', 'Kent', 'Kent', null],
  ['the one of an authority that was divided since', 'Northampton', 'Northamptonshire', null, 52.25],
  ['the one just beyond the border', 'Nottingham', 'Nottinghamshire', 'Nottinghamshire', 52.95],
  ['none far beyond the border', 'Diss', 'Nottinghamshire', 'Nottinghamshire', null],
  ['the one of a borough of London', 'Sutton', 'Sutton', 'Surrey', 51.35],
  ['the borough, which says more than London', 'London', 'Brent', '', 51.55],
  ['London, where the borough is called after no place', 'London', 'Tower Hamlets', null, 51.51],
  ['the one that the municipality is called after, where no town is known', null, 'Linköping', null, 58.41],
  ['none where a town elsewhere has the name of the municipality', null, 'Berg', null, null],
  ['none where nothing is known', null, null, null, null],
])('finds %s', (_case, name, laName, county, latitude) => {
  expect(centreOf({ town: name, laName, county, locality: null })?.latitude ?? null).toBe(latitude);
});

it.each([
  ['the village that the postal town serves', 'Scole', 52.37],
  ['the town, where a village of that name lies too far from it', 'Acle', 52.38],
  ['the town, where no such village is known', 'The Heywood', 52.38],
])('prefers %s', (_case, locality, latitude) => {
  expect(centreOf({ locality, town: 'Diss', laName: 'Norfolk', county: 'Norfolk' })?.latitude).toBe(latitude);
});
